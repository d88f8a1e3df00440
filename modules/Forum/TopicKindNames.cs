using DiversInclusief.Search;

namespace DiversInclusief.Forum;

internal sealed class TopicKindNames : INameFacets
{
    public const string Question = "vraag";
    public const string Discussion = "gesprek";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { [Question] = "Vraag", [Discussion] = "Gesprek" };
    private static readonly Dictionary<string, string> None = [];

    public Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(facet == Facet.Kind ? Names : None);

    public static string Of(TopicKind kind) => kind == TopicKind.Question ? Question : Discussion;
}
