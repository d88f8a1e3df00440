using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Forms;

/// <summary>
/// <c>&lt;form-field asp-for="Form.Title" label="Titel" description="…"/&gt;</c>: label, explanation, error and control, tied together for assistive technology.
/// Type is any input type, or textarea, select, checkbox, checkboxes, radio. Attributes it does not know go to the control.
/// </summary>
[HtmlTargetElement("form-field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public class FormFieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Description { get; set; }

    public string Type { get; set; } = "text";

    public int Rows { get; set; } = 5;

    public int? Maxlength { get; set; }

    /// <summary>Follows the property ([Required] or not nullable) unless it is written down.</summary>
    public bool? Required { get; set; }

    /// <summary>Part of a filter: may be left empty, and need not say so. A required field would keep the browser from sending the rest.</summary>
    public bool Filter { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>Choices of a select, radio group or group of checkboxes.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected bool IsGroup => Type is "radio" or "checkboxes";

    private bool IsRequired => !Filter && (Required ?? (Type is not ("checkbox" or "checkboxes") && For.Metadata.IsRequired));

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(ViewContext, For);
        var control = Control(field, output.Attributes);
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"utrecht-form-field di-field di-field--{Type}{(field.Error is null ? "" : " utrecht-form-field--invalid")}");
        output.Content.SetHtmlContent(IsGroup ? FieldParts.Group(field, Words(), control) : Stacked(field, control));
    }

    /// <summary>The control itself; a richer editor overrides this.</summary>
    private protected virtual IHtmlContent Control(Field field, TagHelperAttributeList extra)
    {
        var shape = new ControlShape(Type, Rows, Items ?? [], Attributes(field, extra));
        return Controls.Build(field, shape);
    }

    private protected Dictionary<string, string?> Attributes(Field field, TagHelperAttributeList extra)
    {
        var attributes = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in extra) attributes[attribute.Name] = AttributeText.Of(attribute);
        attributes["maxlength"] = Maxlength?.ToString();
        attributes["autocomplete"] = Autocomplete;
        // On a checkbox it would mean that one, not one of them.
        if (IsRequired && Type != "checkboxes") attributes["required"] = "required";
        if (IsGroup) return attributes;
        attributes["aria-describedby"] = FieldParts.DescribedBy(field, Description);
        if (field.Error is not null) attributes["aria-invalid"] = "true";
        return attributes;
    }

    private FieldWords Words() => new(Label, Description, IsRequired || Filter || Type == "checkbox");

    private IHtmlContent Stacked(Field field, IHtmlContent control) =>
        Type == "checkbox" ? FieldParts.Checkbox(field, Words(), control) : FieldParts.Stack(field, Words(), control);
}
