using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Forms;

/// <summary>
/// <c>&lt;markdown-editor asp-for="Form.Body" label="Bericht" preview-url="/forum/voorbeeld"/&gt;</c>: a plain text area that the script gives a toolbar,
/// clean pasting and, with an address, a live preview.
/// </summary>
[HtmlTargetElement("markdown-editor", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownEditorTagHelper : FormFieldTagHelper
{
    public MarkdownEditorTagHelper()
    {
        Type = "textarea";
        Rows = 10;
        Description = "Je kunt plakken uit Word of een webpagina: koppen, lijsten en links blijven staan.";
    }

    public string? PreviewUrl { get; set; }

    private protected override IHtmlContent Control(Field field, TagHelperAttributeList extra)
    {
        var attributes = Attributes(field, extra);
        attributes["data-markdown"] = "";
        attributes["data-preview-url"] = PreviewUrl is null ? null : ViewContext.Resolve(PreviewUrl);
        return Html.Element("div", "di-editor", Controls.Textarea(field, new ControlShape(Type, Rows, [], attributes))).With("data-editor", "");
    }
}
