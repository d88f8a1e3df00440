using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Components.Forms;

/// <summary>Arranges label, explanation, error and control in the order a reader needs them.</summary>
internal static class FieldParts
{
    private const string Legend = "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend";

    public static IHtmlContent Stack(Field field, FieldWords words, IHtmlContent control) => new HtmlContentBuilder()
        .AppendHtml(Html.Element("div", "utrecht-form-field__label", Label(field, words, "utrecht-form-label")))
        .AppendHtml(Explanation(field, words))
        .AppendHtml(Html.Element("div", "utrecht-form-field__input", control));

    public static IHtmlContent Checkbox(Field field, FieldWords words, IHtmlContent control) => new HtmlContentBuilder()
        .AppendHtml(Html.Element("div", "di-check", control, Label(field, words, "utrecht-form-label utrecht-form-label--checkbox")))
        .AppendHtml(Explanation(field, words));

    public static IHtmlContent Group(Field field, FieldWords words, IHtmlContent control) =>
        Html.Element("fieldset", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset",
                Html.Element("legend", Legend, Html.Text(words.Label), Optional(words)), Explanation(field, words), control)
            .With("id", field.Id)
            .With("tabindex", "-1")
            .With("aria-describedby", DescribedBy(field, words.Description));

    public static string? DescribedBy(Field field, string? description)
    {
        string?[] ids = [description is null ? null : field.DescriptionId, field.Error is null ? null : field.ErrorId];
        var present = string.Join(' ', ids.OfType<string>());
        return present.Length == 0 ? null : present;
    }

    private static TagBuilder Label(Field field, FieldWords words, string css) =>
        Html.Element("label", css, Html.Text(words.Label), Optional(words)).With("for", field.Id);

    private static TagBuilder? Optional(FieldWords words) =>
        words.IsRequired ? null : Html.Element("span", "di-optional", Html.Text(" (niet verplicht)"));

    private static HtmlContentBuilder Explanation(Field field, FieldWords words)
    {
        var parts = new HtmlContentBuilder();
        if (words.Description is not null)
            parts.AppendHtml(Html.Element("div", "utrecht-form-field-description", Html.Text(words.Description)).With("id", field.DescriptionId));
        if (field.Error is not null)
            parts.AppendHtml(Html.Element("div", "utrecht-form-field-error-message utrecht-form-field__error-message",
                Html.Hidden("Fout: "), Html.Text(field.Error)).With("id", field.ErrorId));
        return parts;
    }
}
