namespace DiversInclusief.Bench.Pages;

/// <summary>The places in src/docs/performance.md between two markers of one name.</summary>
internal static class PerformanceTable
{
    public static void Write(string name, string table)
    {
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var path = Path.Combine(Repository(Directory.GetCurrentDirectory()), "src", "docs", "performance.md");
        var text = File.ReadAllText(path);
        var begin = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        File.WriteAllText(path, text[..begin] + table + text[text.IndexOf(end, begin, StringComparison.Ordinal)..]);
    }

    public static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "DiversInclusief.slnx")) ? folder : Repository(Path.GetDirectoryName(folder)!);
}
