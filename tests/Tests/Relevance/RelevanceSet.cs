using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.Relevance;

/// <summary>Documents and judged queries on municipal themes, written for this project: what a civil servant looks for and should get.</summary>
internal sealed class RelevanceSet
{
    private RelevanceSet(string prefix)
    {
        Documents = Lines(prefix + "documents.tsv").Select(line => new Document { Id = line[0], Kind = line[1], Title = line[2], Body = line[3], AccessTokens = ["public"] }).ToList();
        Queries = Lines(prefix + "queries.tsv").Select(line => new JudgedQuery(line[0], line[1], line[2], Grades(line[3]))).ToList();
    }

    /// <summary>The set that the chain was made with.</summary>
    public static RelevanceSet First { get; } = new("");

    /// <summary>The set that was written before the chain was ever run on it.</summary>
    public static RelevanceSet HeldOut { get; } = new("heldout-");

    public IReadOnlyList<Document> Documents { get; }

    public IReadOnlyList<JudgedQuery> Queries { get; }

    public static IEnumerable<string> Words(string file) =>
        File.ReadLines(PathOf(file)).Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(PathOf(file)).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Relevance", file);

    private static Dictionary<string, int> Grades(string text) =>
        text.Split(' ').Select(grade => grade.Split(':')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1]), StringComparer.Ordinal);
}
