namespace DiversInclusief.Media;

/// <summary>How a file is looked into.</summary>
internal enum FileSort
{
    Image,
    Pdf,
    Office,
}
