using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content;

/// <summary>The page about an item.</summary>
public sealed class ShowItemTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Evil = "<script>alert(1)</script>";

    [Fact]
    public async Task Markup_in_any_field_is_shown_as_text()
    {
        var item = new ContentItem { ContentItemId = "", ContentType = "InspiringExample", DisplayText = Evil };
        var part = new JsonObject { ["Themes"] = new JsonObject { ["TermContentItemIds"] = new JsonArray("thema-taal") } };
        foreach (var field in new[] { "Summary", "Period", "Contact" })
            part[field] = new JsonObject { ["Text"] = Evil };
        foreach (var field in new[] { "Cause", "Goal", "Approach", "Cost", "Partners", "Result", "WhatFailed", "TransferConditions" })
            part[field] = new JsonObject { ["Markdown"] = Evil + "\n\n[klik](javascript:alert(1))" };
        item.Content["InspiringExample"] = part;

        var page = await site.Visitor().GetAsync((await site.PublishedAsync(item)).Url);

        Assert.Equal(Evil, page.Heading);
        // In a block of data it stands escaped, and nothing runs it.
        Assert.DoesNotContain(page.Document.Scripts.Where(script => script.Type != "application/ld+json"), script => script.Text.Contains("alert", StringComparison.Ordinal));
        Assert.DoesNotContain("javascript:", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Evil, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_not_work_has_a_place_of_its_own()
    {
        var page = await site.Visitor().GetAsync("/voorbeelden/anoniem-solliciteren-waarom-wij-ermee-stopten");

        Assert.Equal("Wat niet werkte", page.One(".di-panel--warm h2").TextContent);
        Assert.Contains("Wat niet werkte", page.Texts(".di-toc a"));
    }

    [Fact]
    public async Task The_number_of_commands_does_not_grow_with_what_an_item_points_to()
    {
        var few = await site.PublishedAsync(Pointing("Wijst naar één", 1));
        var many = await site.PublishedAsync(Pointing("Wijst naar veel", 60));
        var member = await site.SignInAsync("ambtenaar");
        await member.GetAsync(few.Url);

        var commands = (await member.GetAsync(few.Url)).Commands.Count;

        Assert.NotEqual(0, commands);
        Assert.Equal(commands, (await member.GetAsync(many.Url)).Commands.Count);
    }

    [Fact]
    public async Task A_link_to_something_that_is_not_there_is_left_out()
    {
        var item = Items.Publication("Wijst naar niets");
        item.Content["Publication"]!["Municipalities"] = new JsonObject { ["ContentItemIds"] = new JsonArray("gm9999", "gm0518") };

        var page = await site.Visitor().GetAsync((await site.PublishedAsync(item)).Url);

        Assert.Contains("Den Haag", page.Texts(".di-facts a"));
        Assert.DoesNotContain("gm9999", page.Html, StringComparison.Ordinal);
    }

    private static ContentItem Pointing(string title, int municipalities)
    {
        var item = Items.Publication(title);
        var ids = Enumerable.Range(0, municipalities).Select(i => (JsonNode)JsonValue.Create($"gm{i:0000}")!);
        item.Content["Publication"]!["Municipalities"] = new JsonObject { ["ContentItemIds"] = new JsonArray([.. ids]) };
        return item;
    }
}
