namespace DiversInclusief.TextIndex.Storage;

/// <summary>An array that one writer extends while others read what was already there. Grows by a quarter: what stays unused counts here more than what is copied.</summary>
internal sealed class GrowingArray<T>
    where T : struct
{
    private volatile T[] _items = new T[64];

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    /// <summary>Longer than <see cref="Count"/>; for inner loops.</summary>
    public T[] Raw => _items;

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            var grown = new T[_items.Length + (_items.Length >> 2)];
            _items.CopyTo(grown, 0);
            _items = grown;
        }
        _items[Count] = item;
        Count++;
    }
}
