using DiversInclusief.Search;

namespace DiversInclusief.Forum;

internal sealed class TopicKindNames : INameFacets
{
    public const string Question = "vraag";
    public const string Discussion = "gesprek";
    public const string Poll = "peiling";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { [Question] = "Vraag", [Discussion] = "Gesprek", [Poll] = "Peiling" };
    private static readonly Dictionary<string, string> None = [];

    public Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(facet == Facet.Kind ? Names : None);

    public static string Of(TopicKind kind) => kind switch { TopicKind.Question => Question, TopicKind.Poll => Poll, _ => Discussion };

    public static TopicKind? Read(string? typed) => typed switch { Question => TopicKind.Question, Discussion => TopicKind.Discussion, Poll => TopicKind.Poll, _ => null };

    public static string WordsOf(TopicKind kind) => Names[Of(kind)];

    public static string IconOf(TopicKind kind) => kind switch { TopicKind.Question => "message-circle", TopicKind.Poll => "chart-bar", _ => "messages" };
}
