using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class LessonsForm
{
    [StringLength(Lessons.Longest, ErrorMessage = "Gebruik hoogstens 6.000 tekens.")]
    public string? Body { get; set => field = TypedText.Lines(value); }

    /// <summary>Of the text that was there when the form was opened; 0 when there was none.</summary>
    public int Version { get; set; }
}
