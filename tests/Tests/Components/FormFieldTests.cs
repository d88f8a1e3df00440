using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Tests.Components;

public sealed class FormFieldTests
{
    private readonly Page _page = new();

    [Fact]
    public async Task A_label_belongs_to_its_control()
    {
        var html = await Page.Html(_page.Field(p => p.Form.Title, "Titel"));
        Assert.Contains("<label class=\"utrecht-form-label\" for=\"Form_Title\">Titel</label>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Form_Title\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Title\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_field_that_may_stay_empty_says_so()
    {
        Assert.DoesNotContain("niet verplicht", await Page.Html(_page.Field(p => p.Form.Title, "Titel")), StringComparison.Ordinal);
        Assert.Contains("(niet verplicht)", await Page.Html(_page.Field(p => p.Form.Note, "Opmerking")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_told_next_to_the_field_and_what_was_typed_stays()
    {
        _page.State.SetModelValue("Form.Title", "<x>", "<x>");
        _page.State.AddModelError("Form.Title", "Vul een titel in.");
        var html = await Page.Html(_page.Field(p => p.Form.Title, "Titel", "Kort en duidelijk."));
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"Form_Title-uitleg Form_Title-fout\"", html, StringComparison.Ordinal);
        Assert.Contains("Vul een titel in.</div>", html, StringComparison.Ordinal);
        Assert.Contains("value=\"&lt;x&gt;\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        _page.State.SetModelValue("Form.Secret", "geheim", "geheim");
        var html = await Page.Html(_page.Field(p => p.Form.Secret, "Wachtwoord", type: "password"));
        Assert.DoesNotContain("geheim", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_box_that_was_unticked_stays_unticked_after_a_mistake_elsewhere()
    {
        var page = new Page { Form = new() { Follow = true } };
        Assert.Contains("checked", await Page.Html(page.Field(p => p.Form.Follow, "Volg", type: "checkbox")), StringComparison.Ordinal);
        page.State.SetModelValue("Form.Follow", new ValueProviderResult("false"));
        Assert.DoesNotContain("checked", await Page.Html(page.Field(p => p.Form.Follow, "Volg", type: "checkbox")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_has_a_legend_and_ticks_what_was_chosen()
    {
        var page = new Page { Form = new() { Themes = ["werk"] } };
        var html = await Page.Html(page.Field(p => p.Form.Themes, "Thema’s", type: "checkboxes", items: [new("Wonen", "wonen"), new("Werk", "werk")]));
        Assert.Contains("Thema’s", html[html.IndexOf("<legend", StringComparison.Ordinal)..html.IndexOf("</legend>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Single(html.Split("checked=\"checked\"")[1..]);
    }

    [Fact]
    public async Task Dates_and_numbers_are_written_as_browsers_read_them()
    {
        var page = new Page { Form = new() { Day = new(2026, 12, 3), Cost = 1.5m } };
        Assert.Contains("value=\"2026-12-03\"", await Page.Html(page.Field(p => p.Form.Day, "Dag", type: "date")), StringComparison.Ordinal);
        var cost = await Page.Html(page.Field(p => p.Form.Cost, "Kosten", type: "number"));
        Assert.Contains("value=\"1.5\"", cost, StringComparison.Ordinal);
        Assert.Contains("__Invariant", cost, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_it_does_not_know_go_to_the_control()
    {
        var html = await Page.Html(_page.Field(p => p.Form.Title, "Titel"), attributes: new TagHelperAttribute("data-similar-url", "/a?b=1&c"));
        Assert.Contains("data-similar-url=\"/a?b=1&amp;c\"", html, StringComparison.Ordinal);
    }
}
