using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DiversInclusief.Components.Forms;

/// <summary>One property of the page's form: its name in the post, what was typed or stored, and what was wrong with it.</summary>
internal sealed class Field
{
    private readonly ModelStateEntry? _entry;
    private readonly ModelExpression _property;

    public Field(ViewContext view, ModelExpression property)
    {
        _property = property;
        // A property of the page that is bound by another name, such as a filter in the address, is asked for by that name.
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Metadata.BinderModelName ?? property.Name);
        Id = IdOf(Name);
        _entry = view.ViewData.ModelState[Name];
    }

    public string Name { get; }

    public string Id { get; }

    public string DescriptionId => $"{Id}-uitleg";

    public string ErrorId => $"{Id}-fout";

    public Type Type => _property.Metadata.UnderlyingOrModelType;

    public ModelMetadata Metadata => _property.Metadata;

    public object? Model => _property.Model;

    public string? Error => _entry?.Errors.Select(error => error.ErrorMessage).FirstOrDefault(message => message.Length > 0);

    /// <summary>What the visitor typed, also when it could not be understood; null when the form was not posted.</summary>
    public string? Typed => _entry?.AttemptedValue;

    public string[] TypedValues => _entry?.RawValue switch
    {
        string[] many => many,
        string one => [one],
        _ => [],
    };

    public bool WasPosted => _entry?.RawValue is not null;

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
