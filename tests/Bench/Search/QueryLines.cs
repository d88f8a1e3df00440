namespace DiversInclusief.Bench.Search;

/// <summary>Reads queries, one a line: name, tab, text.</summary>
internal static class QueryLines
{
    public static List<string[]> Read(string path) =>
        File.ReadLines(path).Where(line => line.Contains('\t', StringComparison.Ordinal)).Select(line => line.Split('\t', 2)).ToList();
}
