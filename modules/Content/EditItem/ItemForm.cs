using System.Text.Json.Nodes;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace DiversInclusief.Content;

/// <summary>An item as an editor fills it in: made from its type, so every type has the same form.</summary>
internal sealed class ItemForm
{
    public const int LongestNote = 300;
    private readonly IReadOnlyList<(FormPlace Place, FieldForm Field)> _fields;

    private ItemForm(ContentTypeDefinition type, string id, Func<FormPlace, TypedValues> typed)
    {
        (Type, ContentItemId) = (type, id);
        _fields = [.. FormPlace.Of(type).Select(place => (place, new FieldForm(place, typed(place))))];
        Bags = [.. _fields.Where(own => own.Place.Section == FormSection.Cards).Select(own => new BagForm(own.Place, own.Field, type.Part(own.Place.Part)!, typed))];
    }

    public ContentTypeDefinition Type { get; }
    public string ContentItemId { get; }

    /// <summary>Version that the work started from; empty for an item that is not stored yet.</summary>
    public string BasedOn { get; set; } = "";

    /// <summary>What the editor says about this version.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Cards inside the item.</summary>
    public IReadOnlyList<BagForm> Bags { get; }

    /// <summary>In the order of the page; what a card asks comes after the list that the card is in.</summary>
    public IEnumerable<FieldForm> Fields => Places.Select(pair => pair.Field);

    /// <summary>Controls that errors belong to, in the order of the page, with the remark that may be written beside each.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> LabelsWithRemarks => [.. Fields.SelectMany(own => own.Editor.Keys.Select(key => KeyValuePair.Create($"{own.Name}.{key}", own.FullLabel)).Append(KeyValuePair.Create(RemarkInput.New(own.Name), $"Opmerking bij {own.FullLabel}")))];

    /// <summary>Empty, under an id that is fixed now: sent twice it is still one item.</summary>
    public static ItemForm New(ContentTypeDefinition type) => new(type, ShortId.New(), Preset);

    public static ItemForm Of(ContentTypeDefinition type, ContentItem item) =>
        new(type, item.ContentItemId, place => place.Editor.Show(place.In(item))) { BasedOn = item.ContentItemVersionId };

    public static ItemForm Posted(ContentTypeDefinition type, string id, IFormCollection form) =>
        new(type, id, place => TypedValues.Posted(form, place.Name, place.Editor.Keys)) { BasedOn = TypedText.Line(form[nameof(BasedOn)]), Note = TypedText.Line(form[nameof(Note)]) };

    /// <param name="values">As <see cref="Values"/> gave them.</param>
    public static ItemForm Kept(ContentTypeDefinition type, string id, IReadOnlyDictionary<string, string[]> values) =>
        Posted(type, id, new FormCollection(values.ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value))));

    /// <summary>What stands in each control, by its name.</summary>
    public Dictionary<string, string[]> Values =>
        Fields.SelectMany(own => own.Typed.All.Select(typed => (Name: $"{own.Name}.{typed.Key}", typed.Value))).Append((Name: nameof(BasedOn), Value: BasedOn)).Append((Name: nameof(Note), Value: Note))
            .GroupBy(pair => pair.Name, pair => pair.Value).ToDictionary(group => group.Key, group => group.ToArray());

    public string Title => TypedText.Line(Fields.FirstOrDefault(own => own.Name == "TitlePart")?.Title);

    /// <summary>Both say the same about everything that is asked.</summary>
    public bool Says(ItemForm other) => Fields.Zip(other.Fields).All(pair => pair.First.Says(pair.Second));

    /// <summary>Each field of either beside the same of the other; what only one has stands beside an empty one.</summary>
    public static IEnumerable<(FieldForm Before, FieldForm After)> Beside(ItemForm before, ItemForm after)
    {
        var old = before.Fields.ToDictionary(field => field.Name);
        foreach (var field in after.Fields)
            yield return (old.Remove(field.Name, out var same) ? same : field.Empty(), field);
        foreach (var gone in old.Values)
            yield return (gone, gone.Empty());
    }

    /// <summary>Fields of the item itself; those of cards stand in their bag.</summary>
    public IEnumerable<FieldForm> InSection(FormSection section) => _fields.Select(own => own.Field).Where(field => field.Section == section);

    /// <param name="stored">What the item said before; parts that are not on the form stay.</param>
    /// <param name="wrong">Gets what was typed and cannot be understood.</param>
    public ContentItem ToItem(ContentItem? stored, List<FieldError> wrong)
    {
        var item = new ContentItem { ContentItemId = ContentItemId, ContentType = Type.Name, Content = stored?.Content.DeepClone() as JsonObject ?? ContentItem.NewObject() };
        foreach (var bag in Bags)
            bag.Arrange(item);
        foreach (var (place, field) in Places.Where(own => own.Place.Section != FormSection.Cards))
            if (field.Write(place.In(item), message => wrong.Add(new FieldError(field.Name, message))) is { } json)
                place.Put(item, json);
        item.DisplayText = TypedText.Line(item.Part("TitlePart")?[nameof(Title)].AsText() ?? stored?.DisplayText);
        if (Note.Length > LongestNote)
            wrong.Add(new FieldError(nameof(Note), $"Gebruik hoogstens {LongestNote} tekens."));
        return item;
    }

    /// <summary>The control that a message belongs to; empty for the form as a whole.</summary>
    public string InputOf(FieldError error) =>
        error.Path == nameof(Note) || Fields.Any(field => field.Editor.Keys.Any(key => error.Path == $"{field.Name}.{key}")) ? error.Path
        // A bag and a field in one of its cards begin alike.
        : Fields.Where(field => error.Path == field.Name || error.Path.StartsWith(field.Name + ".", StringComparison.Ordinal) || error.Path.StartsWith(field.Name + "[", StringComparison.Ordinal))
            .MaxBy(field => field.Name.Length)?.MainInput ?? "";

    private IEnumerable<(FormPlace Place, FieldForm Field)> Places =>
        _fields.SelectMany(own => Bags.FirstOrDefault(bag => bag.List == own.Field)?.Cards.SelectMany(card => card.Fields).Prepend(own) ?? [own]);

    internal static TypedValues Preset(FormPlace place) =>
        place.Field is { Options.Count: > 0 } list ? TypedValues.Of("Text", list.Settings.Text("TextFieldPredefinedListEditorSettings", "DefaultValue")) : TypedValues.None;
}
