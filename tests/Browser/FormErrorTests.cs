using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>A form that comes back with messages is as accessible as before, and keeps what was typed.</summary>
public sealed class FormErrorTests(Site site)
{
    [Theory]
    [InlineData("/inloggen", null, "Inloggen", "E-mailadres")]
    [InlineData("/account/wachtwoord", "ambtenaar", null, null)]
    [InlineData("/forum/algemeen/nieuw", "ambtenaar", "Plaats", "Toelichting")]
    [InlineData("/forum/algemeen/t-expat-partners/reageer", "ambtenaar", "Plaats reactie", null)]
    [InlineData("/beheer/media/m-straat/vervangen", "redactie", "Vervang het bestand", null)]
    public async Task An_empty_form_comes_back_with_messages_beside_its_fields(string path, string? member, string? button, string? label)
    {
        await using var visit = await Visit.StartAsAsync(site, member);
        await visit.Page.GotoAsync(path);
        if (label is not null)
            await visit.Page.GetByLabel(label).First.FillAsync("geen-adres");
        var submit = visit.Page.Locator("main form[method=post]").Last.GetByRole(AriaRole.Button, button is null ? null : new LocatorGetByRoleOptions { Name = button, Exact = true });
        await submit.First.ClickAsync();

        var wrong = visit.Page.Locator("[aria-invalid=true]");
        await Assertions.Expect(wrong.First).ToBeVisibleAsync();
        var described = await wrong.First.GetAttributeAsync("aria-describedby") ?? "";
        var messages = await Task.WhenAll(described.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => visit.Page.Locator($"[id='{id}']").InnerTextAsync()));
        Assert.Contains(messages, text => text.Trim().Length > 5);
        if (label is not null)
            Assert.Equal("geen-adres", await visit.Page.GetByLabel(label).First.InputValueAsync());
        await visit.Page.CleanAsync(1280);
        await visit.Page.CleanAsync(390);
        visit.Quiet();
    }
}
