using System.Text.Json;

namespace DiversInclusief.Bench.Pages;

/// <summary>A topic of one full page, brought in by a recipe.</summary>
internal static class BenchTopic
{
    public const string Path = "/forum/algemeen/t-bench/twintig-reacties";

    private const string Body = "Wij begonnen met **één vraag** aan de keukentafel. Dat werkte, zie [onze aanpak](/voorbeelden).\n\n- klein beginnen\n- laten zien wat er gebeurt";

    /// <summary>Of a topic of one writer's own.</summary>
    public static string PathOf(int writer) => $"/forum/algemeen/t-bench-van-{writer}";

    /// <param name="writers">Get a topic of their own each, with nothing in it yet.</param>
    public static async Task WriteAsync(string file, int writers)
    {
        var posts = Enumerable.Range(1, 19).Select(i => new { PostId = $"t-bench-{i:00}", Author = "m-karim", HoursAfter = i, Body });
        var own = Enumerable.Range(0, writers).Select(i => Topic($"t-bench-van-{i}", $"Van schrijver {i}", []));
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { name = "Bench", steps = new[] { new { name = "Topics", Topics = own.Prepend(Topic("t-bench", "Twintig reacties", [.. posts])).ToArray() } } }));
    }

    private static object Topic(string id, string title, object[] posts) => new
    {
        TopicId = id, Room = "ruimte-algemeen", Kind = "discussion", Title = title, Author = "m-ambtenaar", DaysAgo = 3,
        Themes = Array.Empty<string>(), MunicipalityTypes = Array.Empty<string>(), Body, Posts = posts,
    };
}
