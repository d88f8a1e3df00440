namespace DiversInclusief.Bench.Pages;

/// <summary>The place in src/docs/performance.md between its two markers.</summary>
internal static class PerformanceTable
{
    private const string Begin = "<!-- pages -->\n";
    private const string End = "<!-- /pages -->";

    public static void Write(string table)
    {
        var path = Path.Combine(Repository(Directory.GetCurrentDirectory()), "src", "docs", "performance.md");
        var text = File.ReadAllText(path);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        File.WriteAllText(path, text[..begin] + table + text[text.IndexOf(End, begin, StringComparison.Ordinal)..]);
    }

    public static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "DiversInclusief.slnx")) ? folder : Repository(Path.GetDirectoryName(folder)!);
}
