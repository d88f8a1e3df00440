using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class EditProposalForm : IWritten
{
    /// <summary>Of a new topic only.</summary>
    [StringLength(150, MinimumLength = 5, ErrorMessage = "Een titel heeft 5 tot 150 tekens.")]
    public string? Title { get; set => field = value is null ? null : TypedText.Line(value); }

    [Required(ErrorMessage = "Schrijf eerst de tekst.")]
    [StringLength(Post.Longest, MinimumLength = 2, ErrorMessage = "Een tekst heeft 2 tot 20.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";

    /// <summary>Of the text that was changed.</summary>
    public int Revision { get; set; }

    [StringLength(SecondLook.LongestSeen)]
    public string? Seen { get; set => field = value is null ? null : TypedText.Lines(value); }

    public string Words => $"{Title}\n{Body}";

    public static EditProposalForm Of(Proposal proposal) => new() { Title = proposal.StartsTopic ? proposal.Form.Title : null, Body = proposal.Form.Body, Revision = proposal.Revision, Seen = SecondLook.Seen(((IWritten)proposal.Form).Words) };

    /// <summary>What was prepared, with these words.</summary>
    public StartTopicForm Over(Proposal proposal)
    {
        var form = proposal.Form;
        (form.Title, form.Body) = (proposal.StartsTopic ? Title ?? "" : "", Body);
        return form;
    }
}
