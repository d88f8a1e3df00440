using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Content;

/// <summary>
/// Lets every node forget the types and terms that another node changed. It has nothing to find: it stands among the sources
/// because each node that serves follows the change log for them, and before the content itself, whose documents need the new types.
/// </summary>
internal sealed class FollowDefinitions(Remembered<DefinitionSet> types, Remembered<TermTree> terms) : ISearchSource
{
    private const string Source = "definitions";
    private const string TypesKey = "types";
    private const string TermsKey = "terms";

    public string Name => Source;

    public static void TypesChanged(ChangeLog log) => log.Note(Source, TypesKey);

    public static void TermsChanged(ChangeLog log) => log.Note(Source, TermsKey);

    public async IAsyncEnumerable<string> KeysAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        yield break;
    }

    public Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, int>>(new Dictionary<string, int>());

    public Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (keys.Contains(TypesKey))
            types.Forget();
        if (keys.Contains(TermsKey))
            terms.Forget();
        return Task.FromResult<IReadOnlyDictionary<string, Document>>(new Dictionary<string, Document>());
    }

    public Task<IReadOnlyList<SourceItem>> DescribeAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SourceItem>>([]);
}
