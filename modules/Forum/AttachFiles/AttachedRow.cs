using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>A file in the form as its writer sees it.</summary>
/// <param name="Shown">Null in the mould that the script makes rows with.</param>
internal sealed record AttachedRow(AttachedForm Form, PostFile? Shown, string? Wrong)
{
    /// <summary>In the place of an id; the script fills one in.</summary>
    public const string AnyId = "__id__";

    public bool IsImage => Shown?.File.IsImage != false;

    public string Name(string control) => AttachField.NameOf(Form.Id, control);

    /// <summary>Of the control, as a list of mistakes refers to it.</summary>
    public string Id(string control) => TagBuilder.CreateSanitizedId(Name(control), "_");

    public static AttachedRow Mould { get; } = new(new AttachedForm { Id = AnyId }, null, null);
}
