using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>One field or built-in part of an item as it stands in the form. The properties at the end are what the partials bind to: a control's name is this name, a dot and the property.</summary>
internal sealed class FieldForm(FormPlace place, TypedValues typed)
{
    /// <summary>As <see cref="FieldError.Path"/> names it, such as "EventReport.Summary".</summary>
    public string Name => place.Name;

    public string Label => place.Label;

    /// <summary>With the card it is in, where it does not stand inside that card.</summary>
    public string FullLabel => place.CardId.Length > 0 && Choices.Cards.TryGetValue(place.CardId, out var card) ? $"{card}: {Label}" : Label;

    public string? Hint => place.Hint;
    public bool Required => place.Required;
    public FormSection Section => place.Section;
    public ContentFieldDefinition? Definition => place.Field;
    public FieldEditor Editor => place.Editor;
    public TypedValues Typed { get; private set; } = typed;
    public FormChoices Choices { get; private set; } = FormChoices.None;

    /// <summary>Name of the control that an error belongs to.</summary>
    public string MainInput => $"{Name}.{Editor.Keys[0]}";

    public string Title => Typed.One(nameof(Title));
    public string Path => Typed.One(nameof(Path));
    public string Text => Typed.One(nameof(Text));
    public string Markdown => Typed.One(nameof(Markdown));
    public string Value => Typed.One(nameof(Value));
    public string Url => Typed.One(nameof(Url));
    public bool IsOn => Typed.Many(nameof(IsOn)).Contains("true", StringComparer.Ordinal);
    public string Add => Typed.One(nameof(Add));

    /// <summary>An address that was left empty was made up by the site, and so differs from nothing.</summary>
    public bool Says(FieldForm other) => Editor.Arrange(Typed, other.Typed).Says(other.Typed) || (Section == FormSection.Address && (Path.Length == 0 || other.Path.Length == 0));

    /// <returns>Both people's work in one; null where only one of the two can stand.</returns>
    public FieldForm? JoinedWith(FieldForm theirs, FieldForm? before)
    {
        if (!Editor.Joins(Definition))
            return null;
        var joined = new FieldForm(place, Editor.Join(Typed, theirs.Typed, before?.Typed));
        joined.Offer(Choices);
        return joined;
    }

    /// <summary>The same field with nothing in it.</summary>
    public FieldForm Empty()
    {
        var empty = new FieldForm(place, TypedValues.None);
        empty.Offer(Choices);
        return empty;
    }

    public void Offer(FormChoices choices) => Choices = choices;

    public void Type(TypedValues typed) => Typed = typed;

    /// <summary>The JSON that belongs in the item; what was not touched stays exactly as it was stored.</summary>
    public JsonObject? Write(JsonObject? stored, Action<string> fail)
    {
        var before = Editor.Show(stored);
        var arranged = Editor.Arrange(Typed, before);
        return before.Says(arranged) ? stored?.DeepClone() as JsonObject : Editor.Read(arranged, Definition, fail);
    }
}
