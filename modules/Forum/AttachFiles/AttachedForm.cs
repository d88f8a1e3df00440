using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>A file in a form: it was uploaded before, the form only names it.</summary>
internal sealed class AttachedForm
{
    public const int LongestAlt = 500;

    [StringLength(40)]
    public string Id { get; set; } = "";

    /// <summary>What is on it, for who cannot see it.</summary>
    public string? Alt { get; set => field = value is null ? null : TypedText.Line(value); }

    /// <summary>There is nothing on it that a reader would miss.</summary>
    public bool IsDecoration { get; set; }

    /// <summary>Of a PDF that names who made it: that may be seen, also when its writer has no name here.</summary>
    public bool ShowsAuthor { get; set; }

    /// <summary>Without script: take it away when the form is sent.</summary>
    public bool IsRemoved { get; set; }

    [JsonIgnore]
    public string Said => IsDecoration ? "" : Alt ?? "";

    /// <param name="name">Of the image.</param>
    public string? MistakeOn(string name) => Said.Length == 0 && !IsDecoration ? $"Beschrijf wat er te zien is op ‘{name}’, of kies ‘Deze afbeelding is versiering’."
        : Said.Length > LongestAlt ? $"Gebruik hoogstens {LongestAlt} tekens." : null;

    public static AttachedForm Of(PostFile file) => new() { Id = file.Id, Alt = file.Alt, IsDecoration = file.File.IsImage && file.Alt.Length == 0 };
}
