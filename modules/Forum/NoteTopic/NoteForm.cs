using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class NoteForm
{
    [Required(ErrorMessage = "Schrijf iets op.")]
    [StringLength(TopicNote.Longest, ErrorMessage = "Gebruik hoogstens 2.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";
}
