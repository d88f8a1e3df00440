using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DiversInclusief.Forum;

internal sealed class JudgeProposalForm : IWritten
{
    public const string Place = "plaatsen";
    public const string Refuse = "niet";

    [StringLength(Proposal.LongestRemark, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Remark { get; set => field = TypedText.Line(value); }

    /// <summary>Of the text that was shown.</summary>
    public int Revision { get; set; }

    [StringLength(SecondLook.LongestSeen)]
    public string? Seen { get; set => field = value is null ? null : TypedText.Lines(value); }

    [BindNever]
    public string Words { get; set; } = "";
}
