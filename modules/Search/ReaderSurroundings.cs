using System.Collections.ObjectModel;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Search;

/// <summary>What is close to the reader of this request, from every module that knows: it stands a little higher, and can be asked for in one click.</summary>
internal sealed class ReaderSurroundings(IEnumerable<IKnowWhatIsNear> modules, CurrentMember me)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LoadAsync(CancellationToken cancellation)
    {
        if (!me.Reader.IsMember)
            return ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        var near = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var module in modules)
            near.AddRange(await module.NearAsync(me.Reader, cancellation));
        return near.GroupBy(n => n.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(n => n.Value).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
    }
}
