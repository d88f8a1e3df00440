using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DiversInclusief.Tests;

/// <summary>What a browser would send for a form.</summary>
internal static class FormFields
{
    public static IElement? ButtonOf(IHtmlFormElement form, (string Name, string Value)[] fields)
    {
        var buttons = form.QuerySelectorAll("button:not([type=button]):not([type=reset]),input[type=submit]")
            .Concat(form.Id is { } id ? form.Owner!.QuerySelectorAll($"button[form='{id}']") : []).ToList();
        return buttons.Find(b => fields.Any(f => f.Name == b.GetAttribute("name") && f.Value == b.GetAttribute("value"))) ?? buttons.FirstOrDefault();
    }

    /// <summary>A field that the form does not have is an error of the test, except when it names a button or a file.</summary>
    public static List<(string Name, string Value)> Filled(IHtmlFormElement form, IElement? button, (string Name, string Value)[] given)
    {
        var names = given.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
            Assert.True(form.Elements.Any(e => e.GetAttribute("name") == name), $"The form has no field '{name}', only: {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).Distinct())}");
        var pressed = button?.GetAttribute("name") is { Length: > 0 } by && !names.Contains(by) ? [(by, button.GetAttribute("value") ?? "")] : Array.Empty<(string, string)>();
        return [.. Standing(form).Where(f => !names.Contains(f.Name)), .. given, .. pressed];
    }

    public static HttpContent Encode(IHtmlFormElement form, List<(string Name, string Value)> values)
    {
        if (form.Enctype != "multipart/form-data")
            return new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in values)
            parts.Add(new StringContent(value, Encoding.UTF8), name);
        return parts;
    }

    private static IEnumerable<(string Name, string Value)> Standing(IHtmlFormElement form) =>
        form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")).SelectMany(ValuesOf);

    private static IEnumerable<(string Name, string Value)> ValuesOf(IElement control)
    {
        var name = control.GetAttribute("name")!;
        return control switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "submit" or "button" or "reset" or "image" or "file" } => [],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected && !o.IsDisabled).Select(o => (name, o.Value)),
            _ => [],
        };
    }
}
