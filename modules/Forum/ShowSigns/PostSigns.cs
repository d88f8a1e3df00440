namespace DiversInclusief.Forum;

/// <summary>The signs at one post, as one reader sees them.</summary>
internal sealed class PostSigns(IEnumerable<SignCount> counts)
{
    private const int MostNames = 3;

    private readonly List<SignCount> _counts = [.. counts];

    public bool HasAny => _counts.Count > 0;

    public int Count(SignKind kind) => _counts.Where(c => c.Kind == kind).Sum(c => c.Count);

    public bool IsMine(SignKind kind) => _counts.Exists(c => c.Kind == kind && c.IsMine);

    /// <summary>"Doen dit ook: gemeente Delft, gemeente Breda, gemeente Goes en 2 anderen"; null when nobody said so.</summary>
    public string? AlsoIn
    {
        get
        {
            var names = _counts.Where(c => c.Kind == SignKind.AlsoDone).OrderByDescending(c => c.Count).ThenBy(c => c.Organisation, StringComparer.CurrentCulture).Select(c => c.Organisation).ToList();
            var more = names.Count - MostNames;
            return names.Count == 0 ? null : "Doen dit ook: " + string.Join(", ", names.Take(MostNames)) + (more > 0 ? $" en {more} {(more == 1 ? "andere" : "anderen")}" : "");
        }
    }
}
