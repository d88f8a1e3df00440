using System.Net;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

public abstract class DraftIsHiddenTests(Site site)
{
    private const string Word = "kwartelkoning";

    [Fact]
    public async Task A_draft_is_invisible_to_everyone_but_editors()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync($"Geheime {Word}", ("EventReport.Lessons.Markdown", Word));
        var changed = await editor.PublishReportAsync($"Openbare {Word}");
        await editor.SubmitAsync(changed, ("EventReport.Summary.Text", "Nog vertrouwelijk."));
        // The index is up to date once it knows what was published after the draft.
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=" + Word)).Text.Contains($"Openbare {Word}", StringComparison.Ordinal), "the published report is found");

        foreach (var reader in await ReadersAsync())
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/verslagen/geheime-{Word}")).Status);
            foreach (var address in new[] { "/verslagen", "/bibliotheek", "/zoeken?q=" + Word, "/", "/gemeenten/delft" })
                Assert.DoesNotContain($"Geheime {Word}", (await reader.GetAsync(address)).Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Nog vertrouwelijk", (await reader.GetAsync($"/verslagen/openbare-{Word}")).Html, StringComparison.Ordinal);
            Assert.DoesNotContain(Word, (await reader.GetAsync($"/beheer/inhoud/{IdOf(draft)}/voorbeeld")).Html, StringComparison.Ordinal);
        }
    }

    private async Task<IEnumerable<Client>> ReadersAsync() =>
        [site.Visitor(), await site.SignInAsync("wethouder"), await site.SignInAsync("ambtenaar"), await site.SignInAsync("moderator"), await site.SignInAsync("burgemeester")];
}

public sealed class DraftIsHiddenOnSqlite(SqliteSite site) : DraftIsHiddenTests(site), IClassFixture<SqliteSite>;

public sealed class DraftIsHiddenOnPostgres(PostgresSite site) : DraftIsHiddenTests(site), IClassFixture<PostgresSite>;
