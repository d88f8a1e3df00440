using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DiversInclusief.Media;

/// <summary>What an editor says of a file.</summary>
internal sealed class MediaForm
{
    public string? Name { get; set; }
    public AltForm Alt { get; set; } = new();
    public string? Caption { get; set; }
    public string? Credit { get; set; }
    public string? FolderId { get; set; }
    public int? FocusX { get; set; } = 50;
    public int? FocusY { get; set; } = 50;

    public static MediaForm Of(MediaFile file) => new()
    {
        Name = file.Name, Alt = AltForm.Of(file.Alt), Caption = file.Caption, Credit = file.Credit, FolderId = file.FolderId, FocusX = file.FocusX, FocusY = file.FocusY,
    };

    /// <summary>Notes in Dutch what is wrong, next to its field.</summary>
    public void Check(ModelStateDictionary state, bool isImage, FolderTree folders)
    {
        if (TypedText.Line(Name) is not { Length: > 0 and <= 120 })
            state.AddModelError("Form.Name", "Geef het bestand een naam van hoogstens 120 tekens.");
        if (isImage && Alt.Wrong is { } wrong)
            state.AddModelError("Form.Alt.Text", wrong);
        if (TypedText.Line(Caption).Length > 300)
            state.AddModelError("Form.Caption", "Gebruik hoogstens 300 tekens.");
        if (TypedText.Line(Credit).Length > 120)
            state.AddModelError("Form.Credit", "Gebruik hoogstens 120 tekens.");
        if (!string.IsNullOrEmpty(FolderId) && folders.Find(FolderId) is null)
            state.AddModelError("Form.FolderId", "Deze map is er niet meer. Kies een andere.");
        foreach (var (name, value) in new[] { ("Form.FocusX", FocusX), ("Form.FocusY", FocusY) })
            if (isImage && value is not (>= 0 and <= 100))
                state.AddModelError(name, "Geef een getal van 0 tot en met 100.");
    }

    public void Write(MediaFile file)
    {
        (file.Name, file.Caption, file.Credit) = (TypedText.Line(Name), TypedText.Line(Caption), TypedText.Line(Credit));
        file.FolderId = string.IsNullOrEmpty(FolderId) ? null : FolderId;
        if (file.Width == 0)
            return;
        file.Alt = Alt.Said;
        (file.FocusX, file.FocusY) = (FocusX!.Value, FocusY!.Value);
    }
}
