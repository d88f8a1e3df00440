using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Media;

/// <summary>That one thing of the site shows one file. A row for each, so that who may see a file and where it is used are single questions.</summary>
internal sealed class MediaUse : IReadable
{
    public required string Path { get; init; }

    /// <summary>With <see cref="Key"/> the thing as the change log names it.</summary>
    public required string Source { get; init; }
    public required string Key { get; init; }

    /// <summary>Who may read the thing may see the file; empty for what is a draft.</summary>
    public string Access { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>Where an editor changes the thing.</summary>
    public string Url { get; set; } = "";
}
