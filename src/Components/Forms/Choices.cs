using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Components.Forms;

/// <summary>A list of radio buttons or checkboxes, each with its own label.</summary>
internal static class Choices
{
    public static IHtmlContent Build(Field field, ControlShape shape, string type)
    {
        var chosen = field.Chosen();
        var rows = shape.Items.Select((item, i) =>
        {
            var value = item.Value ?? item.Text;
            var isChosen = chosen.Contains(value) || (chosen.Length == 0 && !field.WasPosted && item.Selected);
            return Row(field, item, $"{field.Id}-{i}", type, isChosen);
        });
        return Html.Element("div", "di-choices", rows);
    }

    private static TagBuilder Row(Field field, SelectListItem item, string id, string type, bool isChosen)
    {
        var css = type == "radio" ? "utrecht-radio-button utrecht-radio-button--html-input" : "utrecht-checkbox utrecht-checkbox--html-input";
        var input = Html.Element("input", css)
            .With("type", type)
            .With("id", id)
            .With("name", field.Name)
            .With("value", item.Value ?? item.Text)
            .With("checked", isChosen ? "checked" : null)
            .With("disabled", item.Disabled ? "disabled" : null);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var label = Html.Element("label", $"utrecht-form-label utrecht-form-label--{type}", Html.Text(item.Text)).With("for", id);
        return Html.Element("div", "di-check", input, label);
    }
}
