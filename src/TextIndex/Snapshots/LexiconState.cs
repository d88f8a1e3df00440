using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Snapshots;

/// <summary>The contents of a lexicon at one moment: tables as long as they were then.</summary>
internal sealed record LexiconState(string[] Surfaces, string[] Words, string[] Terms, string[] Gaps, int[] WordOfSurface, int[] Occurrences, int[] CodeOfWord, int[] TermLists)
{
    public static string[] Take(StringTable table, int count)
    {
        var strings = new string[count];
        for (var id = 0; id < count; id++) strings[id] = table[id];
        return strings;
    }

    public void Write(SnapshotWriter target)
    {
        foreach (var table in new[] { Surfaces, Words, Terms, Gaps })
        {
            target.Write(table.Length);
            foreach (var text in table) target.Write(text);
        }
        foreach (var numbers in new[] { WordOfSurface, Occurrences, CodeOfWord, TermLists }) target.Write(numbers);
    }

    public static LexiconState Read(SnapshotReader source)
    {
        var tables = new string[4][];
        for (var t = 0; t < tables.Length; t++)
        {
            tables[t] = new string[source.ReadInt()];
            for (var i = 0; i < tables[t].Length; i++) tables[t][i] = source.ReadString();
        }
        return new LexiconState(tables[0], tables[1], tables[2], tables[3], source.ReadArray<int>(), source.ReadArray<int>(), source.ReadArray<int>(), source.ReadArray<int>());
    }
}
