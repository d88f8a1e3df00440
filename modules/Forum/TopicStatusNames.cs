using DiversInclusief.Search;

namespace DiversInclusief.Forum;

/// <summary>How far a question is, as a filter.</summary>
internal sealed class TopicStatusNames : INameFacets
{
    private const string Open = "open";
    private const string Answered = "beantwoord";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { [Open] = "Open vraag", [Answered] = "Beantwoord" };
    private static readonly Dictionary<string, string> None = [];

    public Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(facet == Facet.Status ? Names : None);

    /// <returns>Null for a discussion, which asks nothing.</returns>
    public static string? Of(Topic topic) => topic.Kind != TopicKind.Question ? null : topic.IsOpen ? Open : Answered;
}
