using System.Threading.Channels;

namespace DiversInclusief.Search.LogQueries;

/// <summary>Takes queries off the request path; when they cannot be written away fast enough the oldest are forgotten.</summary>
internal sealed class SearchLog(TimeProvider clock)
{
    private readonly Channel<Noted> _waiting =
        Channel.CreateBounded<Noted>(new BoundedChannelOptions(2_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public ChannelReader<Noted> Waiting => _waiting.Reader;

    public void Note(string query, int hits) => Write(query, hits, null);

    /// <summary>What was found at this place was opened, 1 for the first.</summary>
    public void NoteChoice(string query, int rank) => Write(query, null, rank);

    private void Write(string query, int? hits, int? rank)
    {
        if (LoggedText.Of(query) is { } text)
            _waiting.Writer.TryWrite(new Noted(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), text, hits, rank));
    }
}
