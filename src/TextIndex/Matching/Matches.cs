using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>The documents of one segment that match one condition, ascending, each with an impact; weight times impact is the score.</summary>
internal readonly record struct Matches(ushort[] Documents, ushort[] Impacts, int Start, int Length, float Weight, ushort Highest, DenseList? Dense = null)
{
    public static Matches None { get; } = new([], [], 0, 0, 0, 0);

    public ReadOnlySpan<ushort> DocumentSpan => Documents.AsSpan(Start, Length);

    public ReadOnlySpan<ushort> ImpactSpan => Impacts.AsSpan(Start, Length);

    /// <summary>No document scores more.</summary>
    public float HighestScore => Weight * Highest;

    /// <summary>Place of a document, or a negative number.</summary>
    public int PlaceOf(ushort document) => Dense is null ? DocumentSpan.BinarySearch(document) : Dense.PlaceOf(document);

    public float ScoreAt(int place) => Weight * Impacts[Start + place];

    /// <summary>Score of a document, or a negative number when it does not match.</summary>
    public float ScoreOf(int document)
    {
        var place = PlaceOf((ushort)document);
        return place < 0 ? -1 : ScoreAt(place);
    }
}
