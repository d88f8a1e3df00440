using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Why a moderator does it, and who may know.</summary>
internal sealed class ReasonForm
{
    public const int Longest = 500;

    [StringLength(Longest, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reason { get; set => field = TypedText.Line(value); }

    /// <summary>Kept out of the log that readers of the room see.</summary>
    public bool Sealed { get; set; }
}
