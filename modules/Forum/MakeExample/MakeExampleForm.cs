using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class MakeExampleForm
{
    [Required(ErrorMessage = "Geef het voorbeeld een titel.")]
    [StringLength(150, MinimumLength = 5, ErrorMessage = "Een titel heeft 5 tot 150 tekens.")]
    public string Title { get; set => field = TypedText.Line(value); } = "";

    /// <summary>Ids of posts.</summary>
    public string[]? Chosen { get; set; }

    /// <summary>What of each post, by id of the post.</summary>
    public Dictionary<string, string?> Words { get; set; } = [];

    public bool TakeLessons { get; set; } = true;

    public string WordsOf(string postId) => TypedText.Lines(Words.GetValueOrDefault(postId)).Trim();
}
