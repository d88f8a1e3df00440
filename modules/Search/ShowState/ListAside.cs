using DiversInclusief.Kernel.Access;
using DiversInclusief.Search.FollowChanges;

namespace DiversInclusief.Search.ShowState;

/// <summary>What is set aside on this node, by title, kind and link.</summary>
internal sealed class ListAside(IEnumerable<ISearchSource> sources, FeedState state, FacetNames names, CurrentMember me)
{
    private const int AtMost = 50;

    public async Task<IReadOnlyList<AsideRow>> RunAsync(CancellationToken cancellation)
    {
        var aside = state.Aside.All.Take(AtMost).ToLookup(item => item.Source);
        var rows = new List<AsideRow>();
        foreach (var source in sources.Where(source => aside.Contains(source.Name)))
        {
            var known = (await source.DescribeAsync([.. aside[source.Name].Select(item => item.Key)], cancellation)).ToDictionary(item => item.Key);
            foreach (var item in aside[source.Name])
                rows.Add(await RowAsync(item, known.GetValueOrDefault(item.Key), cancellation));
        }
        return rows;
    }

    private async Task<AsideRow> RowAsync(ItemAside item, SourceItem? known, CancellationToken cancellation)
    {
        var kind = await names.LabelAsync(Facet.Kind, known?.Kind ?? item.Source, cancellation);
        var mayRead = known is not null && me.Reader.CanRead(known.Access);
        return new(kind, item.Key, mayRead ? known!.Title : null, mayRead ? known!.Link : null, mayRead ? item.Why : null, item.Since, item.Tries, item.NextTry);
    }
}
