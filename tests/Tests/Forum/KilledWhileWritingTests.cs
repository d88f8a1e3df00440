using System.Collections.Concurrent;
using System.Net;
using Microsoft.Data.Sqlite;

namespace DiversInclusief.Tests;

/// <summary>A site that is ended in the middle of its work has lost nothing that it said was there.</summary>
public sealed class KilledWhileWritingTests
{
    private const int Writers = 16;
    private const int Enough = 80;
    private const string Topic = "/forum/algemeen/t-voorstellen";

    private readonly ConcurrentDictionary<string, bool> _acknowledged = new(StringComparer.Ordinal);

    [Fact]
    public async Task Every_acknowledged_post_is_there_after_a_kill_and_none_twice()
    {
        var settings = await World.CopyAsync(postgres: false);
        await using (var site = await SiteProcess.StartAsync(settings))
        {
            var (member, form) = await OpenAsync(site);
            var writers = Enumerable.Range(0, Writers).Select(writer => WriteUntilKilledAsync(member, form, writer)).ToList();
            await Eventually.HoldsAsync(() => Task.FromResult(_acknowledged.Count(sent => sent.Value) >= Enough), "enough was written");
            await site.KillAsync();
            await Task.WhenAll(writers);
        }

        await using (var again = await SiteProcess.StartAsync(settings))
        {
            Assert.Subset(Stored(settings).Keys.ToHashSet(StringComparer.Ordinal), Acknowledged());
            var (member, form) = await OpenAsync(again);
            foreach (var key in _acknowledged.Keys)
                Assert.True(await SendAsync(member, form, key), key);
        }

        var stored = Stored(settings);
        Assert.All(_acknowledged.Keys, key => Assert.Equal(1, stored[key]));
        Assert.True(_acknowledged.Count > Acknowledged().Count, "Nothing was under way when the site was killed.");
    }

    private HashSet<string> Acknowledged() => [.. _acknowledged.Where(sent => sent.Value).Select(sent => sent.Key)];

    private async Task WriteUntilKilledAsync(Client member, Dictionary<string, string> form, int writer)
    {
        for (var number = 1; ; number++)
        {
            var key = $"schrijver-{writer}-{number}";
            _acknowledged[key] = false;
            try { _acknowledged[key] = await SendAsync(member, form, key); }
            catch (HttpRequestException) { return; }
            if (!_acknowledged[key])
                return;
        }
    }

    private static async Task<bool> SendAsync(Client member, Dictionary<string, string> form, string key)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>(form, StringComparer.Ordinal) { ["Form.Key"] = key, ["Form.Body"] = $"Dit is bericht {key} van velen." });
        using var answer = await member.Http.PostAsync(form["action"], content, TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("#bericht-", StringComparison.Ordinal);
    }

    private static async Task<(Client Member, Dictionary<string, string> Form)> OpenAsync(SiteProcess site)
    {
        var member = site.Visitor();
        await member.SubmitAsync(await member.GetAsync("/inloggen"), ("Form.Email", "ambtenaar@demo.example"), ("Form.Password", World.Password));
        var page = await member.GetAsync(Topic);
        var form = page.Form("form[action$=reageer]");
        return (member, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["action"] = form.GetAttribute("action")!, ["__RequestVerificationToken"] = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!,
        });
    }

    private static Dictionary<string, int> Stored(Dictionary<string, string?> settings)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(settings["DataFolder"]!, "site.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Key, COUNT(*) FROM forum_posts WHERE Key LIKE 'schrijver-%' GROUP BY Key";
        using var reader = command.ExecuteReader();
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read())
            found[reader.GetString(0)] = reader.GetInt32(1);
        return found;
    }
}
