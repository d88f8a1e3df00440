using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>
/// What the link in a mail opens, without signing in where that is allowed: the text as it will stand there, and the buttons. Opening it changes nothing, as programs open the links in mails;
/// deciding takes the form of this page. See src/docs/decisions/0011-adviser-and-alderman.md.
/// </summary>
[EnableRateLimiting("write")]
internal sealed class FollowLinkPage(ProposalLink links, OpenProposals proposals, JudgeProposalHandler handler, BeforePosting before, CurrentMember me) : ProposalPage(handler, before)
{
    [FromQuery(Name = "code")]
    public string? Code { get; set; }

    public override string Action => $"{ProposalLink.Route}?code={Uri.EscapeDataString(Code ?? "")}";

    public override string FileRoot => $"{ProposalLink.Route}/{Code}/";

    /// <summary>Why there is nothing to decide; null when there is.</summary>
    public string? Instead { get; private set; }

    /// <summary>What was decided just now.</summary>
    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } elsewhere)
            return elsewhere;
        if (Instead is null)
            await BeginAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? besluit, CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } elsewhere)
            return elsewhere;
        if (Instead is not null)
            return Page();
        if (besluit == JudgeProposalForm.Place && await PlaceAsync(cancellation) is not null)
            Done = "Je tekst is geplaatst. De adviseur krijgt bericht.";
        else if (besluit == JudgeProposalForm.Refuse && await RefuseAsync(cancellation))
            Done = "De tekst komt niet op het forum. De adviseur krijgt bericht.";
        return Page();
    }

    /// <returns>Where the reader goes instead; null for who stays.</returns>
    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        ProposalLink.KeepToItself(Response);
        if (links.Read(Code) is not var (id, revision, principal) || await proposals.FindAsync(id, cancellation) is not { } opened || opened.Proposal.PrincipalId != principal || me.Reader.MemberId is { } other && other != principal)
            return Refuse();
        Opened = opened;
        // Who signed in decides there, and so does who must.
        if (me.Reader.IsMember || opened.AsksSignIn)
            return LocalRedirect($"{ListProposalsPage.Address}/{id}");
        Instead = opened.Obstacle ?? (revision != opened.Proposal.Revision ? "De adviseur heeft de tekst aangepast nadat je deze mail kreeg. Je kreeg een nieuwe mail: open de link daarin." : await AskRulesAsync(cancellation));
        return null;
    }

    // Who accepts rules must be known to be that person.
    private async Task<string?> AskRulesAsync(CancellationToken cancellation) =>
        await Before.AskAsync(Opened.Principal, agrees: false, cancellation) is null ? null : "Er zijn huisregels die je nog niet hebt geaccepteerd. Log in om ze te lezen. Daarna kun je de tekst plaatsen.";

    // The same answer for a link that was never ours, whose text is gone, or that is another's.
    private IActionResult Refuse()
    {
        (Instead, Response.StatusCode) = ("Deze link werkt niet. Misschien is er een stuk van het adres weggevallen, trok de adviseur de tekst in, of is de link voor iemand anders.", StatusCodes.Status404NotFound);
        return Page();
    }
}
