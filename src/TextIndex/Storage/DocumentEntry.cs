using System.Runtime.InteropServices;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>What is kept of a document beside its words.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DocumentEntry
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Url { get; init; }

    public required DateTime Date { get; init; }

    public required int Access { get; init; }

    /// <summary>Sum of its signals.</summary>
    public required float Lift { get; init; }

    public required IReadOnlyDictionary<string, string> Stored { get; init; }
}
