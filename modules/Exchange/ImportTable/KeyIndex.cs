using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>Which items a key stands for.</summary>
internal sealed class KeyIndex(EveryItem every)
{
    /// <returns>By key; empty when the key is the id itself, which needs no list.</returns>
    public async Task<ILookup<string, string>> OfAsync(TablePlan plan, CancellationToken cancellation)
    {
        var keys = new List<(string Key, string Id)>();
        if (plan.Key is not IdColumn)
            await foreach (var piece in every.LatestAsync(plan.Type.Name, cancellation))
                keys.AddRange(piece.Select(item => (TablePlan.KeyOf(plan.Key.Of(item).Text), item.ContentItemId)));
        return keys.ToLookup(pair => pair.Key, pair => pair.Id, StringComparer.Ordinal);
    }
}
