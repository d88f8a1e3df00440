namespace DiversInclusief.Media;

/// <summary>One image with what is said of it.</summary>
internal sealed class DescribedMedia
{
    public string Id { get; set; } = "";
    public AltForm Alt { get; set; } = new();
}
