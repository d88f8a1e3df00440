using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>A file in the form as its writer sees it.</summary>
/// <param name="Shown">Null in the mould that the script makes rows with.</param>
internal sealed record AttachedRow(AttachedForm Form, PostFile? Shown, ModelStateDictionary Model)
{
    /// <summary>In the place of an id; the script fills one in.</summary>
    private const string AnyId = "__id__";

    /// <summary>The writer may be without a name: then a name inside the file is asked about.</summary>
    public bool MayBeMasked { get; init; }

    public bool IsImage => Shown?.File.IsImage != false;

    /// <summary>That it names; empty in the mould.</summary>
    public string? Author => Shown is null ? "" : Shown.File.Author;

    public string Name(string control) => AttachField.NameOf(Form.Id, control);

    /// <summary>Of the control, as a list of mistakes refers to it.</summary>
    public string Id(string control) => TagBuilder.CreateSanitizedId(Name(control), "_");

    public string? Wrong(string control) => Model[Name(control)]?.Errors.FirstOrDefault()?.ErrorMessage;

    public static AttachedRow Mould(bool mayBeMasked) => new(new AttachedForm { Id = AnyId }, null, new ModelStateDictionary()) { MayBeMasked = mayBeMasked };
}
