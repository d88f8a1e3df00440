using DiversInclusief.Tests.Media;

namespace DiversInclusief.Tests.Leaks;

/// <summary>Files with words that only some may read: in a closed room, at a post that was hidden, one that is in a draft only, and one that waits with a prepared text. A PDF of ours holds its words as they are.</summary>
internal static class AttachedSecret
{
    public const string Folder = "/forum/bijlage/";

    public static async Task<IReadOnlyList<Secret>> WriteAsync(Site site)
    {
        var writer = await site.SignInAsync("wethouder");
        var closed = await writer.AskAsync("bestuurders", "Wie leest het besloten stuk mee?");
        await writer.ReplyWithAsync(closed, "Hier is het", ("stuk.pdf", Pdf.With("Wat alleen bestuurders in een bijlage lezen")));
        var official = await site.SignInAsync("ambtenaar");
        var open = await official.AskAsync("algemeen", "Wie leest het verborgen stuk mee?");
        var hidden = await official.ReplyWithAsync(open, "Hier is dat", ("fout stuk.pdf", Pdf.With("Wat in een verborgen bijlage staat")));
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{open.Base()}/verberg/{hidden.LastPostId()}"), ("Form.Reason", "Dat hoort hier niet."));
        var id = (await official.UploadFileAsync("nog niet.pdf", Pdf.With("Wat in een ongeplaatste bijlage staat")))["id"]!.ToString();
        var page = await official.GetAsync(open.Path);
        await official.SendNamingAsync(page, AttachSteps.Reply, page.One("button[formaction*=concept]").GetAttribute("formaction")!, [(id, "")], ("Form.Body", "Ik ben nog bezig"));
        var pair = await Pair.OfAsync(site, "lek");
        var adviser = await pair.AdviserAsync();
        await adviser.SendWithAsync(await adviser.GetAsync(open.Base() + "/reageer"), AttachSteps.Reply, [("klaar.pdf", Pdf.With("Wat in een klaargezette bijlage staat"))], ("Form.Body", "Voor wie beslist"), ("Form.As", DiversInclusief.Forum.WriteAs.For(pair.PrincipalId)));
        return
        [
            new Secret("a file of a prepared text", "Wat in een klaargezette bijlage staat", _ => false),
            new Secret("a file in a closed room", "Wat alleen bestuurders in een bijlage lezen", p => p.Name is "wethouder" or "burgemeester" or "moderator"),
            new Secret("a file at a hidden post", "Wat in een verborgen bijlage staat", p => p.Name is "moderator" or "redactie" or "beheer"),
            new Secret("a file in a draft", "Wat in een ongeplaatste bijlage staat", p => p.Name == "ambtenaar"),
        ];
    }
}
