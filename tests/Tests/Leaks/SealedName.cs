using DiversInclusief.Forum;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;

namespace DiversInclusief.Tests.Leaks;

/// <summary>A member who did everything under an alias that one can do: nobody may find name, address or id anywhere.</summary>
internal static class SealedName
{
    private const string Id = "m-zandlopertje";
    private const string Name = "Quirijn Zandlopertje";
    private static readonly string[] Staff = ["Moderator", "Redacteur", "Administrator"];
    private const string Email = "q.zandlopertje@demo.example";

    public static async Task<IReadOnlyList<Secret>> WriteAsync(Site site)
    {
        await site.WithAsync<AddMemberHandler>(add => add.HandleAsync(new NewMember(Id, Name, Email, "Adviseur grenzeloze zaken", "", "GM0981", ["Ambtenaar"], World.Password), TestContext.Current.CancellationToken));
        await site.WithAsync<HouseRules>(rules => rules.AcceptAsync(Id, 1, TestContext.Current.CancellationToken));
        await HoldAsync(site, 0);
        var writer = await site.SignInAsync(Email);
        var topic = await writer.AskMaskedAsync("grens-en-buurlanden", "Wie kent een verzegelde slagboom?");
        var answered = await (await site.SignInAsync("wim")).ReplyAsync(topic, "Een antwoord aan iemand zonder naam");
        var replied = await writer.ReplyAsync(answered, "Dank je, zegt wie geen naam heeft");
        await writer.SubmitAsync(await writer.GetAsync($"{topic.Base()}/bewerk/{replied.LastPostId()}"), ("Form.Body", "Dank je zeer, zegt wie geen naam heeft"));
        await writer.SubmitAsync(await writer.GetAsync(topic.Path), $"form[action$=antwoord]");
        await (await site.SignInAsync("karim")).SubmitAsync(await (await site.SignInAsync("karim")).GetAsync($"{topic.Base()}/meld/{replied.LastPostId()}"), ("Form.Reason", "Misplaced"));
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/ontzegelen/{replied.LastPostId()}"), ("Reason.Reason", "Omdat een proef dat vraagt."));
        // Only what is kept leads to a reminder.
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Path), "#tekens", ("bewaar", "aan"));
        await ProposeAsync(site);
        await HoldAsync(site, 1);
        var newcomer = await site.SignInAsync("samira");
        await newcomer.SubmitAsync(await newcomer.ReplyAsync(topic, "Een eerste bericht dat nog even wacht"), ("Agrees", "true"));
        await moderator.SubmitAsync(await moderator.GetAsync("/beheer/moderatie/m-daan"), ("Form.Kind", "Warning"), ("Form.Text", "Een waarschuwing voor de proef."));
        // That this member exists, was mailed and accepted the rules is no secret for those who look after that; and this test itself searches for these words.
        string[] elsewhere = ["/beheer/mail", "/beheer/huisregels/akkoord", "/beheer/moderatie", "/beheer/zoeken/log"];
        return [.. new[] { Id, Name, Email }.Select(words => new Secret("a sealed name", words, _ => false) { Elsewhere = elsewhere }), new Secret("a proposal", "voorbereide vraag van een zwaardvis", p => p.Name is "wethouder" or "ambtenaar") { Elsewhere = ["/beheer/zoeken/log"] }, new Secret("a held post", "Een eerste bericht dat nog even wacht", p => p.Name == "samira" || p.Roles.Intersect(Staff).Any())];
    }

    private static async Task ProposeAsync(Site site)
    {
        await site.WithAsync<AppDb>(async db =>
        {
            db.Add(new Delegation { Id = "adviseur-lek", PrincipalId = "m-wethouder", AdviserId = "m-ambtenaar", PrincipalRole = "Wethouder", AdviserRole = "Ambtenaar", MadeAt = site.Clock.GetUtcNow() });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        var adviser = await site.SignInAsync("ambtenaar");
        var waiting = await adviser.SubmitAsync(await adviser.GetAsync("/forum/algemeen/nieuw"), ("Form.Title", "Een voorbereide vraag van een zwaardvis"), ("Form.Body", "Een toelichting die lang genoeg is."), ("Form.As", WriteAs.For("m-wethouder")));
        Assert.Contains("zwaardvis", waiting.Text, StringComparison.Ordinal);
    }

    private static Task HoldAsync(Site site, int first) => site.WithAsync<SiteSettings>(settings => settings.SetAsync("ForumHeldPosts", first, TestContext.Current.CancellationToken));
}
