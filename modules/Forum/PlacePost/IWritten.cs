namespace DiversInclusief.Forum;

/// <summary>A form with words that others will read.</summary>
internal interface IWritten
{
    /// <summary>All of them.</summary>
    string Words { get; }

    /// <summary>What the writer was asked about before; see <see cref="SecondLook"/>.</summary>
    string? Seen { get; set; }
}
