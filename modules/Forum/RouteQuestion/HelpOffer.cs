namespace DiversInclusief.Forum;

/// <summary>A member who wants to be asked personally when a colleague has a question. No row: did not offer it.</summary>
internal sealed class HelpOffer
{
    public const int LeastPerWeek = 1;
    public const int MostPerWeek = 5;

    public required string MemberId { get; init; }

    /// <summary>Never asked more often than this in seven days.</summary>
    public required int PerWeek { get; set; }

    /// <summary>Ids of themes that the member knows about, with commas; besides those that the member follows.</summary>
    public required string Themes { get; set; }

    public IReadOnlyList<string> ThemeList => Themes.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
