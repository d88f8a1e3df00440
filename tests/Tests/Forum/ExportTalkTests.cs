using System.IO.Compression;

namespace DiversInclusief.Tests;

/// <summary>What an administrator hands over after a request under the Woo.</summary>
public abstract class ExportTalkTests(Site site)
{
    [Fact]
    public async Task The_zip_holds_an_inventory_and_of_each_topic_a_copy_without_names()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("bestuurders", "Wat zei Pieter over de fusie?");
        var mayor = await site.SignInAsync("burgemeester");
        // The form asks to look at the number once more.
        await mayor.SubmitAsync(await mayor.ReplyAsync(topic, "Anouk, bel mij op 06 12 34 56 78. =1+1"), "form[action$=reageer]");
        await (await site.SignInAsync("lotte")).AskAsync("algemeen", "Een vraag van iemand anders");

        var files = await ExportAsync(("Form.Person", "Anouk"), ("Form.From", "2026-11-23"), ("Form.Until", "2026-11-23"));

        var inventory = files["inventaris.csv"];
        var line = Assert.Single(inventory.Split('\n'), l => l.Contains("over de fusie", StringComparison.Ordinal));
        Assert.Contains("\"Bestuurders\"", line, StringComparison.Ordinal);
        Assert.DoesNotContain("iemand anders", inventory, StringComparison.Ordinal);
        var copy = Assert.Single(files, f => f.Value.Contains("over de fusie", StringComparison.Ordinal) && f.Key.EndsWith(".html", StringComparison.Ordinal)).Value;
        Assert.Contains("[weggelakt: een telefoonnummer]", copy, StringComparison.Ordinal);
        foreach (var name in new[] { "Anouk", "Pieter", "06 12" })
            Assert.DoesNotContain(files.Values, text => text.Contains(name, StringComparison.Ordinal));
        Assert.Contains("Woo-verzoek", (await (await site.SignInAsync("beheer")).GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_narrows_it_and_who_is_quoted_twice_is_the_same_person_everywhere()
    {
        var files = await ExportAsync(("Form.Theme", "thema-opvang"));

        var copies = files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(copies);
        Assert.Equal(copies.Count, files["inventaris.csv"].Split('\n').Length - 1);
        Assert.All(copies, copy => Assert.Matches(@"<h2>1\. Lid \d+</h2>", copy.Value));
    }

    [Fact]
    public async Task Words_narrow_it_to_topics_in_which_all_of_them_stand_in_title_or_text()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("bestuurders", "Wie kent de Zeppelinhaven?");
        await (await site.SignInAsync("burgemeester")).ReplyAsync(topic, "Wij kennen haar als luchtkade");
        await asker.AskAsync("algemeen", "Iets anders over een zeppelinhaven");

        Assert.Equal(2, (await ExportAsync(("Form.Subject", "ZEPPELIN"))).Count(f => f.Key.EndsWith(".html", StringComparison.Ordinal)));
        var both = await ExportAsync(("Form.Subject", "zeppelin luchtkade"));
        Assert.Contains("Zeppelinhaven", Assert.Single(both, f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        var admin = await site.SignInAsync("beheer");
        Assert.Contains("geen onderwerpen", (await admin.SubmitAsync(await admin.GetAsync("/beheer/woo"), ("Form.Subject", "%"))).ErrorOf("Form.From"), StringComparison.Ordinal);
        Assert.Contains("hoogstens 8 woorden", (await admin.SubmitAsync(await admin.GetAsync("/beheer/woo"), ("Form.Subject", "een twee drie vier vijf zes zeven acht negen"))).ErrorOf("Form.Subject"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_asked_nobody_known_or_nothing_found_is_said_beside_the_field()
    {
        var admin = await site.SignInAsync("beheer");
        var form = await admin.GetAsync("/beheer/woo");

        Assert.Contains("minstens één ding", (await admin.SubmitAsync(form)).ErrorOf("Form.From"), StringComparison.Ordinal);
        Assert.Contains("geen lid met precies deze naam", (await admin.SubmitAsync(form, ("Form.Person", "Niemand"))).ErrorOf("Form.Person"), StringComparison.Ordinal);
        Assert.Contains("geen onderwerpen", (await admin.SubmitAsync(form, ("Form.Until", "1999-01-01"))).ErrorOf("Form.From"), StringComparison.Ordinal);
        Assert.Contains("voor de eerste", (await admin.SubmitAsync(form, ("Form.From", "2026-02-01"), ("Form.Until", "2026-01-01"))).ErrorOf("Form.Until"), StringComparison.Ordinal);
    }

    private async Task<Dictionary<string, string>> ExportAsync(params (string Name, string Value)[] fields)
    {
        var admin = await site.SignInAsync("beheer");
        var form = (await admin.GetAsync("/beheer/woo")).Form();
        using var content = FormFields.Encode(form, FormFields.Filled(form, null, fields));
        using var answer = await admin.Http.PostAsync(new Uri("/beheer/woo", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var files = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            files[entry.FullName] = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        return files;
    }
}

public sealed class ExportTalkOnSqlite(SqliteSite site) : ExportTalkTests(site), IClassFixture<SqliteSite>;

public sealed class ExportTalkOnPostgres(PostgresSite site) : ExportTalkTests(site), IClassFixture<PostgresSite>;
