using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Forum;

/// <summary>One proposal for the two whom it concerns: the member decides, the adviser can take it back. For everyone else it is not there, and for these two neither once they may not read the place.</summary>
[RequireMember, EnableRateLimiting("write")]
internal sealed class ShowProposalPage(OpenProposals proposals, JudgeProposalHandler handler, ReturnProposals back, BeforePosting before, CurrentMember me) : ProposalPage(handler, before)
{
    public override string Action => $"{ListProposalsPage.Address}/{Proposal.Id}";

    public bool IsPrincipal => Proposal.PrincipalId == me.Reader.MemberId;

    /// <summary>The adviser can go on with it.</summary>
    public bool MayAlter => !IsPrincipal && Proposal.IsOpenToAdviser;

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        await BeginAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? besluit, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        return IsPrincipal ? await JudgeAsync(besluit, cancellation) : await TakeBackAsync(besluit, cancellation);
    }

    private async Task<IActionResult> JudgeAsync(string? decision, CancellationToken cancellation)
    {
        if (Opened.Obstacle is not null)
            return Page();
        if (decision == JudgeProposalForm.Place && await PlaceAsync(cancellation) is { } address)
            return LocalRedirect(address);
        if (decision != JudgeProposalForm.Refuse || !await RefuseAsync(cancellation))
            return Page();
        Happened = "De tekst komt niet op het forum. De adviseur krijgt bericht.";
        return LocalRedirect(ListProposalsPage.Address);
    }

    private async Task<IActionResult> TakeBackAsync(string? decision, CancellationToken cancellation)
    {
        if (decision != "intrekken" || !MayAlter)
            return LocalRedirect(Action);
        Happened = await back.TakeBackAsync(Proposal, cancellation) ? "Je tekst is ingetrokken. Je vindt hem terug als concept." : "Je tekst is ingetrokken.";
        return LocalRedirect(ListProposalsPage.Address);
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await proposals.FindAsync(id, cancellation) is not { } opened || !opened.Proposal.Concerns(me.Reader) || !me.Reader.CanRead(opened.Proposal.Access))
            return false;
        Opened = opened;
        return true;
    }
}
