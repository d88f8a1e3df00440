using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class EditProposalForm : IWritten, IAttach
{
    /// <summary>Of a new topic only.</summary>
    [StringLength(150, MinimumLength = 5, ErrorMessage = "Een titel heeft 5 tot 150 tekens.")]
    public string? Title { get; set => field = value is null ? null : TypedText.Line(value); }

    [Required(ErrorMessage = "Schrijf eerst de tekst.")]
    [StringLength(Post.Longest, MinimumLength = 2, ErrorMessage = "Een tekst heeft 2 tot 20.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";

    public List<AttachedForm> Files { get; set; } = [];

    /// <summary>Null for what is no poll.</summary>
    public PollPart? Poll { get; set; }

    /// <summary>Of the text that was changed.</summary>
    public int Revision { get; set; }

    [StringLength(SecondLook.LongestSeen)]
    public string? Seen { get; set => field = value is null ? null : TypedText.Lines(value); }

    public string Words => $"{Title}\n{Body}{(Poll is null ? "" : "\n" + Poll.Options)}";

    public static EditProposalForm Of(OpenedProposal opened)
    {
        var (proposal, form) = (opened.Proposal, opened.Form);
        return new EditProposalForm { Title = proposal.StartsTopic ? form.Title : null, Body = form.Body, Files = form.Files, Poll = form.Poll, Revision = proposal.Revision, Seen = SecondLook.Seen(((IWritten)form).Words) };
    }

    /// <summary>What was prepared, with these words and files.</summary>
    public StartTopicForm Over(Proposal proposal)
    {
        var form = proposal.Form;
        (form.Title, form.Body, form.Files, form.Poll) = (proposal.StartsTopic ? Title ?? "" : "", Body, Files, form.Poll is null ? null : Poll);
        return form;
    }
}
