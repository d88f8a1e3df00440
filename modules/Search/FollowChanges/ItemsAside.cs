using System.Collections.Concurrent;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>What is set aside on this node, so that one bad thing does not hold up all others.</summary>
internal sealed class ItemsAside
{
    private readonly ConcurrentDictionary<(string Source, string Key), ItemAside> _items = new();

    public int Count => _items.Count;

    public IReadOnlyList<ItemAside> All => [.. _items.Values.OrderBy(item => item.Since).ThenBy(item => item.Key, StringComparer.Ordinal)];

    public bool Holds(string source, string key) => _items.ContainsKey((source, key));

    public IEnumerable<ItemAside> Due(DateTimeOffset now) => _items.Values.Where(item => item.NextTry <= now);

    public void Add(string source, string key, string why, DateTimeOffset now) =>
        _items.AddOrUpdate((source, key), _ => ItemAside.First(source, key, why, now), (_, known) => known.FailedAgain(why, now));

    public void Restore(IEnumerable<ItemAside> items)
    {
        foreach (var item in items)
            _items[(item.Source, item.Key)] = item;
    }

    public void Remove(string source, string key) => _items.TryRemove((source, key), out _);
}
