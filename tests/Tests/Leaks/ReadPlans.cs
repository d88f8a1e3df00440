using System.Text.RegularExpressions;
using DiversInclusief.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Leaks;

/// <summary>
/// How SQLite would answer each question. Without figures about what is in them it takes every table for a large one:
/// a question for which it goes through all rows, or sorts all of them, has no index.
/// </summary>
internal static partial class ReadPlans
{
    /// <summary>Tables that stay small however long a site lives: what somebody sets up, offers, or still has to look at.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "kernel_settings", "kernel_jobs", "identity_roles", "content_definitions", "content_reviews", "media_folders", "forum_rooms", "forum_help_offers", "forum_reports",
    };

    /// <returns>Each question that goes through a whole table that grows, behind the name of that table.</returns>
    public static Task<List<string>> OfAllRowsAsync(Site site, PlanLog log) => site.WithAsync<AppDb, List<string>>(async db =>
    {
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var found = new List<string>();
        foreach (var (text, parameters) in log.Questions)
            if (await ScannedAsync(connection, text, parameters) is { } alias && TableOf(alias, text) is { } table && !Small.Contains(table))
                found.Add($"{table}: {text}");
        return found;
    });

    private static async Task<string?> ScannedAsync(SqliteConnection connection, string text, string[] parameters)
    {
        var steps = await StepsAsync(connection, text, parameters);
        var scanned = steps.Select(step => Scan().Match(step)).FirstOrDefault(scan => scan.Success)?.Groups["alias"].Value;
        return WholeTopicIn(steps) ?? (IsPage(text, steps) || IsOverview(text) ? null : scanned);
    }

    // A topic may be as long as a table: its posts are asked for by number, or by something that few of them have.
    private static string? WholeTopicIn(List<string> steps) => steps.Select(step => WholeTopic().Match(step)).FirstOrDefault(whole => whole.Success)?.Groups["alias"].Value;

    // In the order of an index and no further than a page: as many rows as are shown.
    private static bool IsPage(string text, List<string> steps) =>
        text.Contains("LIMIT", StringComparison.Ordinal) && !steps.Exists(step => step.StartsWith("USE TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));

    // How many there are of each kind cannot be known without counting them.
    private static bool IsOverview(string text) => text.Contains("COUNT(*)", StringComparison.Ordinal) && text.Contains("GROUP BY", StringComparison.Ordinal);

    private static async Task<List<string>> StepsAsync(SqliteConnection connection, string text, string[] parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + text;
        foreach (var name in parameters)
            command.Parameters.AddWithValue(name, DBNull.Value);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var steps = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            steps.Add(reader.GetString(3));
        return steps;
    }

    private static string? TableOf(string alias, string text) => Regex.Match(text, $"(?:FROM|JOIN) \"(?<table>\\w+)\" AS \"{alias}\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } named ? named.Groups["table"].Value : null;

    [GeneratedRegex(@"^SEARCH (?<alias>\w+) USING (COVERING )?INDEX IX_forum_posts_TopicId_Number \(TopicId=\?\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeTopic();

    [GeneratedRegex("^SCAN (?<alias>\\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scan();
}
