using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.ExplainHit;

/// <summary>The signals of a document one by one, from the module that it comes from: the index keeps their sum.</summary>
internal sealed class DocumentSignals(IEnumerable<ISearchSource> sources)
{
    /// <returns>Name to what it adds; empty when nobody knows the document any more.</returns>
    public async Task<IReadOnlyList<KeyValuePair<string, double>>> OfAsync(string documentId, CancellationToken cancellation)
    {
        foreach (var source in sources)
            if (KeyIn(source, documentId) is { } key && (await source.LoadAsync([key], cancellation)).GetValueOrDefault(key) is { } document)
                return [.. document.Signals.Select(signal => KeyValuePair.Create(signal.Key, SignalWeights.Of(signal.Key) * Math.Clamp(signal.Value, 0, 1))).Where(signal => signal.Value != 0)];
        return [];
    }

    private static string? KeyIn(ISearchSource source, string documentId)
    {
        var start = source.IdOf("");
        return documentId.StartsWith(start, StringComparison.Ordinal) ? documentId[start.Length..] : null;
    }
}
