using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.Relevance;

/// <summary>Documents and judged queries on municipal themes, written for this project: what a civil servant looks for and should get.</summary>
internal static class RelevanceSet
{
    public static IReadOnlyList<Document> Documents { get; } = Lines("documents.tsv").Select(line => new Document
    {
        Id = line[0],
        Kind = line[1],
        Title = line[2],
        Body = line[3],
        AccessTokens = ["public"],
    }).ToList();

    public static IReadOnlyList<JudgedQuery> Queries { get; } = Lines("queries.tsv").Select(line => new JudgedQuery(line[0], line[1], line[2], Grades(line[3]))).ToList();

    public static IEnumerable<string> Words(string file) =>
        File.ReadLines(PathOf(file)).Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(PathOf(file)).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Relevance", file);

    private static Dictionary<string, int> Grades(string text) =>
        text.Split(' ').Select(grade => grade.Split(':')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1]), StringComparer.Ordinal);
}
