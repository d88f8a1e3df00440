using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Forms;

/// <summary><c>&lt;error-summary/&gt;</c>: after a refused form, everything that is wrong, in the order of the page, each with a link to its field.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    public string Heading { get; set; } = "Er ging iets mis. Controleer wat je hebt ingevuld.";

    /// <summary>Names of the controls in the order of the page with their labels, for a form that is not made from properties.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("utrecht-alert utrecht-alert--error di-error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-focus", "");
        output.Content.AppendHtml(Html.Element("div", "utrecht-alert__icon", ViewContext.HttpContext.Icon("alert-circle")));
        output.Content.AppendHtml(Html.Element("div", "utrecht-alert__content",
            Html.Element("p", "di-alert__heading", Html.Text(Heading)), Html.Element("ul", "di-error-list", Rows())));
    }

    private IEnumerable<TagBuilder> Rows() =>
        from entry in ViewContext.ViewData.ModelState
        orderby Fields.TakeWhile(field => field.Key != entry.Key).Count(), PageOrder.Of(ViewContext.ViewData.ModelMetadata, entry.Key)
        let message = entry.Value?.Errors.Select(error => error.ErrorMessage).FirstOrDefault(text => text.Length > 0)
        where message is not null
        select Html.Element("li", null, Message(entry.Key, Labelled(entry.Key, message)));

    private string Labelled(string key, string message) => Fields.FirstOrDefault(field => field.Key == key).Value is { } label ? $"{label}: {message}" : message;

    private static TagBuilder Message(string key, string message) => key.Length == 0
        ? Html.Element("span", null, Html.Text(message))
        : Html.Element("a", "nl-link", Html.Text(message)).With("href", "#" + Field.IdOf(key));
}
