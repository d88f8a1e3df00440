using System.Text.Json;

namespace DiversInclusief.Bench.Pages;

/// <summary>A topic of one full page, brought in by a recipe.</summary>
internal static class BenchTopic
{
    public const string Path = "/forum/algemeen/t-bench/twintig-reacties";

    public static async Task WriteAsync(string file)
    {
        const string body = "Wij begonnen met **één vraag** aan de keukentafel. Dat werkte, zie [onze aanpak](/voorbeelden).\n\n- klein beginnen\n- laten zien wat er gebeurt";
        var posts = Enumerable.Range(1, 19).Select(i => new { PostId = $"t-bench-{i:00}", Author = "m-karim", HoursAfter = i, Body = body });
        var topic = new { TopicId = "t-bench", Room = "ruimte-algemeen", Kind = "discussion", Title = "Twintig reacties", Author = "m-ambtenaar", DaysAgo = 3, Themes = Array.Empty<string>(), MunicipalityTypes = Array.Empty<string>(), Body = body, Posts = posts };
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { name = "Bench", steps = new[] { new { name = "Topics", Topics = new[] { topic } } } }));
    }
}
