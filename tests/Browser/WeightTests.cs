using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>
/// What a phone fetches to show a topic of one full page, headers, style, script, type and icons included. Publishing compresses the files of the theme;
/// here they come as they are, so each counts for what it is after the same compression.
/// </summary>
public sealed class WeightTests(Site site)
{
    private const int FirstView = 90_000;
    private const int NextView = 15_000;

    [Fact]
    public async Task A_topic_of_twenty_posts_weighs_little_on_a_phone_and_less_the_second_time()
    {
        var address = await TopicAsync();
        await using var visit = await Visit.StartAsync(site, width: 390);
        await visit.SignInAsync("ambtenaar");
        var member = await visit.Page.Context.StorageStateAsync();
        // Another browser with the same session: nothing was fetched before.
        await using var phone = await site.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = site.Address, StorageState = member, Locale = "nl-NL", ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        var page = await phone.NewPageAsync();

        var first = await WeighAsync(page, address);
        var next = await WeighAsync(page, address + "?vanaf=1");

        Assert.Equal(20, await page.Locator("article.di-post").CountAsync());
        Assert.Contains(first.Keys, file => file.Contains("site.", StringComparison.Ordinal) && file.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(first.Keys, file => file.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.True(first.Values.Sum() <= FirstView, Report(first));
        // A published site lets browsers keep the files of the theme; here they must be asked for again.
        foreach (var kept in first.Keys.Where(file => file.Contains("/_content/", StringComparison.Ordinal)))
            next.Remove(kept);
        Assert.InRange(next.Values.Sum(), 1, NextView);
    }

    // By the browser's own count, of the network and not of its cache.
    private static async Task<Dictionary<string, long>> WeighAsync(IPage page, string address)
    {
        var (files, bytes) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, long>(StringComparer.Ordinal));
        var devtools = await page.Context.NewCDPSessionAsync(page);
        devtools.Event("Network.responseReceived").OnEvent += (_, e) => files[Text(e, "requestId")] = e!.Value.GetProperty("response").GetProperty("url").GetString()!;
        devtools.Event("Network.loadingFinished").OnEvent += (_, e) => bytes[files[Text(e, "requestId")]] = (long)e!.Value.GetProperty("encodedDataLength").GetDouble();
        await devtools.SendAsync("Network.enable");
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("document.fonts.ready");
        // The icon of the tab comes last, after everything that events tell of.
        await page.WaitForTimeoutAsync(1000);
        await devtools.DetachAsync();
        foreach (var file in bytes.Keys.Where(file => bytes[file] > 0 && Path.GetExtension(file) is ".css" or ".js" or ".svg").ToList())
            bytes[file] -= await SavedByPublishingAsync(page, file);
        return bytes;
    }

    private static async Task<long> SavedByPublishingAsync(IPage page, string file)
    {
        var plain = await (await page.APIRequest.GetAsync(file)).BodyAsync();
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await brotli.WriteAsync(plain, TestContext.Current.CancellationToken);
        return plain.Length - packed.Length;
    }

    private static string Text(JsonElement? e, string name) => e!.Value.GetProperty(name).GetString()!;

    private static string Report(Dictionary<string, long> weights) =>
        $"{weights.Values.Sum():N0} bytes: {string.Join(", ", weights.OrderByDescending(w => w.Value).Select(w => $"{w.Key} {w.Value:N0}"))}";

    /// <summary>Nineteen replies of some sixty words, each another: the same words twenty times would weigh nothing.</summary>
    private async Task<string> TopicAsync()
    {
        var demo = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Path("recipes", "demo.recipe.json")))!["steps"]!.AsArray();
        var words = demo.Where(step => step!["Topics"] is not null).SelectMany(step => step!["Topics"]!.AsArray()).SelectMany(topic => topic!["Posts"]?.AsArray() ?? []).Select(post => (string)post!["Body"]!).Chunk(4).ToList();
        var posts = words.Take(19).Select((body, i) => new { PostId = $"t-zwaar-{i + 1:00}", Author = "m-karim", HoursAfter = i + 1, Body = string.Join("\n\n", body) });
        var topic = new { TopicId = "t-zwaar", Room = "ruimte-algemeen", Kind = "discussion", Title = "Wat weegt dit?", Author = "m-ambtenaar", DaysAgo = 3, Themes = Array.Empty<string>(), MunicipalityTypes = Array.Empty<string>(), Body = "Een vraag.", Posts = posts };
        var file = Path.Combine(Scratch.Folder("weight"), "weight.recipe.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { name = "Weight", steps = new[] { new { name = "Topics", Topics = new[] { topic } } } }));
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RecipeRunner>().RunAsync(file, new Dictionary<string, string>(StringComparer.Ordinal), TestContext.Current.CancellationToken);
        return "/forum/algemeen/t-zwaar/wat-weegt-dit";
    }
}
