using System.Globalization;
using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Forum;

/// <summary>The adviser changes the text and asks anew; the member for whom it is changes it and places it in one go.</summary>
[RequireMember, ParkDraft, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes), EnableRateLimiting("write")]
internal sealed class EditProposalPage(OpenProposals proposals, ProposePostHandler propose, JudgeProposalHandler judge, BeforePosting before, CheckFiles files, ChoosePen pens, Drafts drafts, TimeProvider clock, CurrentMember me) : PageModel
{
    private const string Decided = "Over deze tekst is net al besloten. Jouw woorden staan hier nog, zodat je ze kunt bewaren.";

    public OpenedProposal Opened { get; private set; } = null!;

    public Proposal Proposal => Opened.Proposal;

    public bool IsPrincipal => Proposal.PrincipalId == me.Reader.MemberId;

    public CheckedText Checked { get; private set; } = new(null, []);

    /// <summary>Between the text as it is now and what was typed; null when nobody changed it meanwhile.</summary>
    public SafeHtml? Meanwhile { get; private set; }

    [BindProperty]
    public EditProposalForm Form { get; set; } = new();

    [BindProperty]
    public bool Agrees { get; set; }

    public AttachField Files => new(Form.Files) { Proposal = Proposal.Id };

    public string Address => $"{ListProposalsPage.Address}/{Proposal.Id}";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!MayAlter)
            return LocalRedirect(Address);
        Form = EditProposalForm.Of(Opened);
        if (await drafts.FindAsync(me.Reader.MemberId!, Draft.OfProposal(id), cancellation) is { } kept && kept.Key == Proposal.Revision.ToString(CultureInfo.InvariantCulture))
            (Form.Title, Form.Body, Form.Files, Form.Poll) = (kept.Title, kept.Body, kept.Files, Form.Poll is null ? null : kept.Poll ?? Form.Poll);
        Checked = new CheckedText(await before.AskAsync(me.Reader, Agrees, cancellation), []);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!MayAlter)
            return LocalRedirect(Address);
        Check();
        await files.CheckAsync(Form, null, ModelState, cancellation, Proposal.Id);
        Checked = await before.CheckAsync(me.Reader, Form, Agrees, ModelState, cancellation);
        if (!ModelState.IsValid || Checked.AsksAgain || await SendAsync(cancellation) is not { } address)
            return Page();
        await drafts.ForgetAsync(me.Reader.MemberId!, Draft.OfProposal(id), cancellation);
        return LocalRedirect(address);
    }

    private bool MayAlter => IsPrincipal ? Opened.Obstacle is null : Proposal.IsOpenToAdviser;

    private async Task<string?> SendAsync(CancellationToken cancellation)
    {
        if (IsPrincipal)
        {
            var address = await judge.PlaceAsync(Opened, Form.Over(Proposal), cancellation);
            if (address is null)
                ModelState.AddModelError("Form.Body", Decided);
            return address;
        }
        if (!await pens.MayPrepareAsync(Proposal.PrincipalId, Proposal.Access, Proposal.StartsTopic ? Permission.StartTopic : Permission.Reply, ModelState, cancellation))
            return null;
        if (await propose.ChangeAsync(Proposal.Id, Form.Over(Proposal), cancellation))
            return ListProposalsPage.Address;
        ModelState.AddModelError("Form.Body", Decided);
        return null;
    }

    private void Check()
    {
        Form.Poll = Proposal.Form.Poll is null ? null : Form.Poll ?? new PollPart();
        if (Form.Poll is { } poll)
            CheckPoll.Check(poll, DutchTime.Today(clock.GetUtcNow()), ModelState);
        if (Proposal.StartsTopic && string.IsNullOrEmpty(Form.Title))
            ModelState.AddModelError("Form.Title", "Schrijf de vraag of het onderwerp in één zin.");
        if (Form.Revision == Proposal.Revision)
            return;
        // Said once: sending the form again means that the writer has seen both texts.
        (Meanwhile, Form.Revision) = (WordDifferences.Between(Proposal.Form.Body, Form.Body), Proposal.Revision);
        ModelState.Remove("Form.Revision");
        ModelState.AddModelError("Form.Body", "Deze tekst is intussen aangepast. Vergelijk de teksten hieronder en verstuur daarna opnieuw.");
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await proposals.FindAsync(id, cancellation) is not { } opened || !opened.Proposal.Concerns(me.Reader) || !me.Reader.CanRead(opened.Proposal.Access))
            return false;
        Opened = opened;
        return true;
    }
}
