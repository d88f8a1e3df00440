using DiversInclusief.Forum;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

/// <summary>An alderman with an adviser, made for one test.</summary>
internal sealed record Pair(Site Site, string Name, string Municipality)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string PrincipalId => $"m-bestuurder-{Name}";
    public string AdviserId => $"m-adviseur-{Name}";
    public string PrincipalName => $"Wethouder {Name}";
    public string AdviserName => $"Adviseur {Name}";

    public async Task<Client> PrincipalAsync() => await Site.SignInAsync($"bestuurder-{Name}");

    public async Task<Client> AdviserAsync() => await Site.SignInAsync($"adviseur-{Name}");

    /// <param name="named">The alderman named the adviser.</param>
    public static async Task<Pair> OfAsync(Site site, string name, string adviserRole = "Ambtenaar", bool named = true, DateOnly? until = null, bool mustSignIn = false)
    {
        var pair = new Pair(site, name, "GM0518");
        await pair.AddAsync(pair.PrincipalId, pair.PrincipalName, $"bestuurder-{name}", "Wethouder", until);
        await pair.AddAsync(pair.AdviserId, pair.AdviserName, $"adviseur-{name}", adviserRole, null);
        if (named)
            await pair.NameAsync(mustSignIn);
        return pair;
    }

    public async Task<Page> NameAsync(bool mustSignIn = false)
    {
        var principal = await PrincipalAsync();
        (string, string)[] fields = [("Form.Colleague", AdviserId), ("actie", "kies")];
        return await principal.SubmitAsync(await principal.GetAsync("/account/adviseurs"), "form:has([name='Form.Until'])", mustSignIn ? [.. fields, ("Form.MustSignIn", "true")] : fields);
    }

    /// <returns>The page with what the adviser prepared.</returns>
    public async Task<Page> ProposeReplyAsync(Page topic, string body)
    {
        var adviser = await AdviserAsync();
        var sent = await adviser.SubmitAsync(await adviser.GetAsync(topic.Base() + "/reageer"), "form[action$=reageer]", ("Form.Body", body), ("Form.As", WriteAs.For(PrincipalId)));
        return sent.Text.Contains("Toch plaatsen", StringComparison.Ordinal) ? await adviser.SubmitAsync(sent, "form[action$=reageer]") : sent;
    }

    public async Task<Page> ProposeTopicAsync(string room, string title)
    {
        var adviser = await AdviserAsync();
        return await adviser.SubmitAsync(await adviser.GetAsync($"/forum/{room}/nieuw"), ("Form.Title", title), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.As", WriteAs.For(PrincipalId)));
    }

    /// <summary>What the mail about the newest proposal links to.</summary>
    public Task<string> LinkAsync() => Site.WithAsync<AppDb, string>(async db =>
    {
        var proposal = await db.Set<Proposal>().Where(p => p.PrincipalId == PrincipalId).OrderByDescending(p => p.ProposedAt).ThenByDescending(p => p.Id).FirstAsync(Cancellation);
        return Site.Services.GetRequiredService<ProposalLink>().PathFor(ProposalLink.Of(proposal), PrincipalId);
    });

    public Task<int> CountAsync() => Site.WithAsync<AppDb, int>(db => db.Set<Proposal>().CountAsync(p => p.PrincipalId == PrincipalId, Cancellation));

    /// <summary>What the site does by itself every hour.</summary>
    public static async Task ExpireAsync(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IRunJob>().OfType<ExpireProposals>().Single();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() => job.RunAsync("{}", Cancellation), Cancellation);
    }

    private async Task AddAsync(string id, string name, string address, string role, DateOnly? until)
    {
        var member = new NewMember(id, name, address + "@demo.example", "", "", Municipality, [role], World.Password) { Terms = new Dictionary<string, (DateOnly?, DateOnly?)> { [role] = (null, until) } };
        await Site.WithAsync<AddMemberHandler>(add => add.HandleAsync(member, Cancellation));
        await Site.WithAsync<HouseRules>(rules => rules.AcceptAsync(id, 1, Cancellation));
    }
}
