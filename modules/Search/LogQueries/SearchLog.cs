using System.Threading.Channels;

namespace DiversInclusief.Search.LogQueries;

/// <summary>Takes queries off the request path; when it cannot be written away fast enough the oldest are forgotten.</summary>
internal sealed class SearchLog(TimeProvider clock)
{
    private readonly Channel<SearchedQuery> _waiting =
        Channel.CreateBounded<SearchedQuery>(new BoundedChannelOptions(2_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public ChannelReader<SearchedQuery> Waiting => _waiting.Reader;

    public void Note(string query, int hits)
    {
        var normal = Normalise(query);
        if (normal.Length > 0)
            _waiting.Writer.TryWrite(new SearchedQuery { Query = normal, Hits = hits, At = clock.GetUtcNow() });
    }

    private static string Normalise(string query)
    {
        var words = string.Join(' ', query.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= SearchedQuery.MaxLength ? words : words[..SearchedQuery.MaxLength].TrimEnd();
    }
}
