namespace DiversInclusief.Bench;

/// <summary>The place of one benchmark in src/docs/performance.md, between its two markers.</summary>
internal static class PerformancePage
{
    public static string Folder => Path.Combine(Repository(Directory.GetCurrentDirectory()), "src", "docs");

    public static void Write(string section, string text)
    {
        var path = Path.Combine(Folder, "performance.md");
        var page = File.ReadAllText(path);
        var begin = After(page, $"<!-- {section} -->\n");
        var end = page.IndexOf($"<!-- /{section} -->", begin, StringComparison.Ordinal);
        File.WriteAllText(path, page[..begin] + text + page[end..]);
    }

    public static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "DiversInclusief.slnx")) ? folder : Repository(Path.GetDirectoryName(folder)!);

    private static int After(string page, string marker)
    {
        var at = page.IndexOf(marker, StringComparison.Ordinal);
        return at >= 0 ? at + marker.Length : throw new InvalidOperationException($"performance.md has no {marker}");
    }
}
