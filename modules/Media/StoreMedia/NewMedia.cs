namespace DiversInclusief.Media;

/// <summary>A file to take into the library.</summary>
/// <param name="Name">As its owner calls it; trusted with nothing.</param>
internal sealed record NewMedia(string Name, Stream Content)
{
    public string? FolderId { get; init; }

    /// <summary>Of a new file, when a recipe wants it to be the same everywhere.</summary>
    public string? Id { get; init; }

    /// <summary>False for what is dropped in a form, which may never be saved.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>Takes exactly the path that the name makes, over a file that has it, whether or not its bytes are known already: how a recipe says what it wants.</summary>
    public bool AtItsPath { get; init; }
}
