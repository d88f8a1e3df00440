using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Components.Forms;

/// <summary>Builds the control of a field: what is typed in, chosen from or ticked.</summary>
internal static class Controls
{
    public static IHtmlContent Build(Field field, ControlShape shape) => shape.Type switch
    {
        "textarea" => Textarea(field, shape),
        "select" => Select(field, shape),
        "checkbox" => Checkbox(field, shape),
        "checkboxes" => Choices.Build(field, shape, "checkbox"),
        "radio" => Choices.Build(field, shape, "radio"),
        _ => Input(field, shape),
    };

    public static TagBuilder Textarea(Field field, ControlShape shape) =>
        // A browser drops the first line break of a textarea; this one is there to be dropped.
        Html.Element("textarea", $"utrecht-textarea utrecht-textarea--html-textarea{Invalid(field, "utrecht-textarea")}", Html.Text("\n" + field.Text()))
            .Own(field, shape)
            .With("rows", shape.Rows.ToString());

    private static IHtmlContent Input(Field field, ControlShape shape)
    {
        var input = Html.Element("input", $"utrecht-textbox utrecht-textbox--html-input{Invalid(field, "utrecht-textbox")}")
            .Own(field, shape)
            .With("type", shape.Type)
            // What was typed in a password field never travels back to the browser.
            .With("value", shape.Type is "password" or "file" ? null : field.Text());
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return field.PostsInvariant() && shape.Type == "number"
            ? new HtmlContentBuilder().AppendHtml(input).AppendHtml(HiddenInput("__Invariant", field.Name))
            : input;
    }

    private static TagBuilder Select(Field field, ControlShape shape)
    {
        var chosen = field.Chosen();
        var options = shape.Items.Select(item => Html.Element("option", null, Html.Text(item.Text))
            .With("value", item.Value ?? item.Text)
            .With("selected", chosen.Contains(item.Value ?? item.Text) || (chosen.Length == 0 && item.Selected) ? "selected" : null));
        return Html.Element("select", $"utrecht-select utrecht-select--html-select{Invalid(field, "utrecht-select")}", options).Own(field, shape);
    }

    private static IHtmlContent Checkbox(Field field, ControlShape shape)
    {
        var box = Html.Element("input", "utrecht-checkbox utrecht-checkbox--html-input")
            .Own(field, shape)
            .With("type", "checkbox")
            .With("value", "true")
            .With("checked", field.IsChecked() ? "checked" : null);
        box.TagRenderMode = TagRenderMode.SelfClosing;
        // An empty box posts nothing; the hidden field makes the form say "false".
        return new HtmlContentBuilder().AppendHtml(box).AppendHtml(HiddenInput(field.Name, "false"));
    }

    private static TagBuilder Own(this TagBuilder tag, Field field, ControlShape shape)
    {
        foreach (var (name, value) in shape.Attributes) tag.With(name, value);
        return tag.With("id", field.Id).With("name", field.Name);
    }

    private static TagBuilder HiddenInput(string name, string value)
    {
        var input = Html.Element("input").With("type", "hidden").With("name", name).With("value", value);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }

    private static string Invalid(Field field, string block) => field.Error is null ? "" : $" {block}--invalid";
}
