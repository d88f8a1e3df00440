namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// Strings with numbers, added by one writer while any thread reads. A number, once seen, never changes its string.
/// Slots hold hash and number together, so that a lookup touches a string only when it is almost surely the right one;
/// that keeps three quarters full quick enough.
/// </summary>
internal sealed class StringTable
{
    private volatile Core _core = new(new ulong[64], new string[48]);
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public string this[int id] => _core.Values[id];

    public int Find(ReadOnlySpan<char> text) => _core.Find(text, Hash(text));

    public int GetOrAdd(ReadOnlySpan<char> text) => GetOrAdd(text, null);

    public int GetOrAdd(string text) => GetOrAdd(text, text);

    private int GetOrAdd(ReadOnlySpan<char> text, string? instance)
    {
        var hash = Hash(text);
        var found = _core.Find(text, hash);
        if (found >= 0) return found;
        if (_count == _core.Values.Length) _core = _core.Grown();
        _core.Add(hash, _count, instance ?? text.ToString());
        Volatile.Write(ref _count, _count + 1);
        return _count - 1;
    }

    private static uint Hash(ReadOnlySpan<char> text) => (uint)string.GetHashCode(text, StringComparison.Ordinal);

    private sealed class Core(ulong[] slots, string[] values)
    {
        public string[] Values { get; } = values;

        public int Find(ReadOnlySpan<char> text, uint hash)
        {
            var mask = slots.Length - 1;
            for (var i = (int)hash & mask; ; i = (i + 1) & mask)
            {
                var slot = Volatile.Read(ref slots[i]);
                if (slot == 0) return -1;
                var id = (int)(uint)slot - 1;
                if ((uint)(slot >> 32) == hash && text.SequenceEqual(Values[id])) return id;
            }
        }

        public void Add(uint hash, int id, string value)
        {
            Values[id] = value;
            Place(((ulong)hash << 32) | (uint)(id + 1));
        }

        public Core Grown()
        {
            var copy = new string[Values.Length * 2];
            Values.CopyTo(copy, 0);
            var grown = new Core(new ulong[slots.Length * 2], copy);
            foreach (var slot in slots)
                if (slot != 0) grown.Place(slot);
            return grown;
        }

        private void Place(ulong slot)
        {
            var mask = slots.Length - 1;
            var i = (int)(slot >> 32) & mask;
            while (slots[i] != 0) i = (i + 1) & mask;
            Volatile.Write(ref slots[i], slot);
        }
    }
}
