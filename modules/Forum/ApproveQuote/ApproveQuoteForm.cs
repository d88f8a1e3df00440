using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class ApproveQuoteForm
{
    [StringLength(Quotation.Longest, ErrorMessage = "Gebruik hoogstens 2.000 tekens.")]
    public string? Words { get; set => field = TypedText.Lines(value); }

    public bool Nameless { get; set; }

    /// <summary>Of who began the topic, under the own name.</summary>
    public bool Contact { get; set; }
}
