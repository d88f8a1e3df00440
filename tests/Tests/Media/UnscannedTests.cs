namespace DiversInclusief.Tests.Media;

/// <summary>A site for which no scanner was named takes files as it always did, and says that nobody looks at them.</summary>
public sealed class UnscannedTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task Files_are_taken_and_every_editor_and_administrator_is_told_that_nobody_scans_them()
    {
        var (editor, administrator) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));

        var placed = await editor.UploadAsync("/beheer/media", ("ongezien.pdf", Pdf.With("Ongezien")));

        Assert.Contains("1 bestand is geplaatst", placed.Text, StringComparison.Ordinal);
        Assert.Contains("De site controleert bestanden niet op virussen", placed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Er is geen virusscanner ingesteld", placed.Text, StringComparison.Ordinal);
        Assert.Contains("Er is geen virusscanner ingesteld", (await administrator.GetAsync("/beheer/media")).Text, StringComparison.Ordinal);
        Assert.Contains("Uploads are not scanned for viruses: no scanner is named (VirusScanner).", (await site.Visitor().GetAsync("/health/ready")).Html, StringComparison.Ordinal);
    }
}
