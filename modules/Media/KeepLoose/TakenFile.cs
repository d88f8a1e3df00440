namespace DiversInclusief.Media;

/// <summary>How taking a loose file in went: the file, or what is wrong in Dutch.</summary>
public sealed record TakenFile(LooseFile? File, string? Error)
{
    /// <summary>Nothing is wrong with the picture: this machine has no libvips.</summary>
    public bool LacksProgram => Error == Refusal.NoPictures;
}
