using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class EditRulesForm
{
    [Required(ErrorMessage = "Schrijf de huisregels op.")]
    [StringLength(RulesVersion.Longest, MinimumLength = 20, ErrorMessage = "Huisregels hebben 20 tot 20.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";

    [StringLength(RulesVersion.LongestNote, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Note { get; set => field = TypedText.Line(value); }

    public bool MustBeAccepted { get; set; }

    /// <summary>The version that the text began as; 0 for the first.</summary>
    public int BasedOn { get; set; }
}
