using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

/// <summary>A page on which a proposal is shown to the member who decides, and takes the decision. Opening it never decides anything: programs open the links in mails.</summary>
internal abstract class ProposalPage(JudgeProposalHandler handler, BeforePosting before) : PageModel
{
    private protected BeforePosting Before => before;

    public OpenedProposal Opened { get; private protected set; } = null!;

    public CheckedText Checked { get; private set; } = new(null, []);

    [BindProperty]
    public JudgeProposalForm Form { get; set; } = new();

    [BindProperty]
    public bool Agrees { get; set; }

    /// <summary>Where the form goes.</summary>
    public abstract string Action { get; }

    public Proposal Proposal => Opened.Proposal;

    public virtual string FileRoot => ShowFileEndpoint.Folder;

    public IReadOnlyList<PostFile> Files => [.. Opened.Files.Select(file => file with { Root = FileRoot })];

    public string AlterAddress => $"{ListProposalsPage.Address}/{Proposal.Id}/aanpassen";

    // What may belong to a person is shown with the text: who presses the button has looked.
    private protected async Task BeginAsync(CancellationToken cancellation)
    {
        Form = new JudgeProposalForm { Revision = Proposal.Revision, Words = Words, Seen = SecondLook.Seen(Words) };
        var rules = Opened.Principal.IsMember ? await before.AskAsync(Opened.Principal, Agrees, cancellation) : null;
        Checked = new CheckedText(rules, SecondLook.At(Words, null));
    }

    private protected string Words => ((IWritten)Opened.Form).Words;

    /// <returns>Where it stands now; null when the form must be shown again.</returns>
    private protected async Task<string?> PlaceAsync(CancellationToken cancellation)
    {
        Form.Words = Words;
        if (IsOld())
            return null;
        Checked = await before.CheckAsync(Opened.Principal, Form, Agrees, ModelState, cancellation);
        if (!ModelState.IsValid || Checked.AsksAgain)
            return null;
        if (await handler.PlaceAsync(Opened, Opened.Form, cancellation) is { } address)
            return address;
        ModelState.AddModelError("", "Er is net iets veranderd aan deze tekst of aan het onderwerp. Laad de pagina opnieuw.");
        return null;
    }

    private protected async Task<bool> RefuseAsync(CancellationToken cancellation) => !IsOld() && ModelState.IsValid && await handler.RefuseAsync(Opened, Form.Remark ?? "", cancellation);

    // Said once: sending the form again means that the new text was read.
    private bool IsOld()
    {
        if (Form.Revision == Proposal.Revision)
            return false;
        ModelState.Remove("Form.Revision");
        ModelState.AddModelError("", "De adviseur heeft de tekst net aangepast. Hieronder staat de nieuwe tekst. Lees die eerst.");
        (Form.Revision, Form.Seen) = (Proposal.Revision, SecondLook.Seen(Words));
        ModelState.Remove("Form.Seen");
        return true;
    }
}
