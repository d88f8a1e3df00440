namespace DiversInclusief.Bench.Relevance;

/// <summary>Puts a measurement between its two markers in a document, and prints it.</summary>
internal static class MarkedReport
{
    public static void Write(string? path, string marker, string text)
    {
        Console.WriteLine(text);
        if (path is null) return;
        var (begin, end) = ($"<!-- {marker}:begin -->", $"<!-- {marker}:end -->");
        var report = File.ReadAllText(path);
        var from = report.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = report.IndexOf(end, StringComparison.Ordinal);
        if (from < begin.Length || to < from) throw new InvalidOperationException($"{path} has no place between {begin} and {end}.");
        File.WriteAllText(path, $"{report[..from]}\n{text}\n{report[to..]}");
    }
}
