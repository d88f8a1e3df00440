namespace DiversInclusief.TextIndex;

/// <summary>How a search understood its query and how one document answers it, for an editor who asks why it stands where it stands, or why it does not.</summary>
public sealed record Examination
{
    public required Hit Document { get; init; }

    /// <summary>Place among the hits, 1 for the first; null when it is no hit or stands beyond the first two hundred.</summary>
    public required int? Place { get; init; }

    public required bool IsHit { get; init; }

    /// <summary>Every condition of the query, wanted or excluded.</summary>
    public required IReadOnlyList<AskedWord> Asked { get; init; }

    /// <summary>Names of the facets whose choice the document does not meet.</summary>
    public required IReadOnlyList<string> FilteredBy { get; init; }

    /// <summary>As <see cref="SearchPage.FellBackToAny"/>.</summary>
    public required bool FellBackToAny { get; init; }

    /// <summary>Share of the query that the document answers, rare words counting for more; from 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>Share that it must answer to be shown when not every word occurs.</summary>
    public required double LowestCoverage { get; init; }

    /// <summary>What the words give together, lowered by what is missing.</summary>
    public required double WordScore { get; init; }

    /// <summary>What the document's own signals add, as a share of the score of its words.</summary>
    public required double SignalLift { get; init; }

    /// <summary>What being new adds.</summary>
    public required double FreshnessLift { get; init; }

    /// <summary>What being close to the reader adds.</summary>
    public required double PreferredLift { get; init; }

    /// <summary>The score that the order follows.</summary>
    public required double Score { get; init; }
}
