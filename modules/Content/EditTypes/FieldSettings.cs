using System.Globalization;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Settings of a field as an administrator types them; all texts, so that what was typed comes back as it was.</summary>
internal sealed class FieldSettings
{
    private const int LongestLabel = 80;
    private const int LongestHint = 500;

    public string Label { get; set => field = Writing.TypedText.Line(value); } = "";
    public string Hint { get; set => field = Writing.TypedText.Line(value); } = "";
    public bool Required { get; set; }
    public string Options { get; set => field = Writing.TypedText.Lines(value); } = "";
    public string Minimum { get; set => field = Writing.TypedText.Line(value); } = "";
    public string Maximum { get; set => field = Writing.TypedText.Line(value); } = "";
    public string Scale { get; set => field = Writing.TypedText.Line(value); } = "";
    public string Taxonomy { get; set => field = Writing.TypedText.Line(value); } = "";
    public bool One { get; set; }
    public IReadOnlyList<string> Types { get; set => field = value ?? []; } = [];
    public string Extensions { get; set => field = Writing.TypedText.Line(value); } = "";

    /// <summary>Mark of the field that was looked at; empty for a new one.</summary>
    public string BasedOn { get; set => field = Writing.TypedText.Line(value); } = "";

    public static FieldSettings Of(ContentFieldDefinition field, JsonObject record) => new()
    {
        Label = field.DisplayName, Hint = field.Hint, Required = field.Required, Options = OptionLines.Show(field.Options),
        Minimum = Shown(field.Minimum), Maximum = Shown(field.Maximum), Scale = field.Scale.ToString(CultureInfo.InvariantCulture), Taxonomy = field.TaxonomyId,
        One = field.Kind == "TaxonomyField" ? field.Unique : !field.Multiple, Types = field.PickedTypes, Extensions = string.Join(", ", field.AllowedExtensions), BasedOn = Stamps.Of(record),
    };

    /// <summary>Writes what the form asks for this kind; what already says so stays as it is written.</summary>
    /// <param name="fail">Gets the name of the property and what is wrong with it.</param>
    public void WriteTo(JsonObject record, FieldChoice choice, ContentFieldDefinition? before, Action<string, string> fail)
    {
        var group = choice.Kind + "Settings";
        Check(fail);
        RecordSettings.Set(record, "ContentPartFieldSettings", "DisplayName", Label);
        RecordSettings.Set(record, group, nameof(Hint), Hint);
        if (choice.CanBeRequired && Required != (before?.Required ?? false))
            RecordSettings.Set(record, group, nameof(Required), Required);
        if (choice.HasOptions && Options != OptionLines.Show(before?.Options ?? []))
            OptionLines.Write(record, Options, why => fail(nameof(Options), why));
        else if (choice.HasOptions && Options.Length == 0)
            fail(nameof(Options), OptionLines.TooFew);
        WriteKind(record, choice.Kind, group, before, fail);
    }

    private void WriteKind(JsonObject record, string kind, string group, ContentFieldDefinition? before, Action<string, string> fail)
    {
        if (kind == "NumericField")
            WriteNumbers(record, group, before, fail);
        else if (kind == "TaxonomyField")
        {
            RecordSettings.Set(record, group, "TaxonomyContentItemId", Taxonomy);
            Flag(record, group, "Unique", One, before?.Unique ?? false);
        }
        else if (kind is "ContentPickerField" or "MediaField")
            Flag(record, group, "Multiple", !One, before?.Multiple ?? kind == "MediaField");
        if (kind == "ContentPickerField" && !Types.SequenceEqual(before?.PickedTypes ?? []))
        {
            RecordSettings.Set(record, group, "DisplayedContentTypes", new JsonArray([.. Types.Select(type => JsonValue.Create(type))]));
            RecordSettings.Set(record, group, "DisplayAllContentTypes", Types.Count == 0);
        }
        if (kind == "MediaField" && Extensions != string.Join(", ", before?.AllowedExtensions ?? []))
            RecordSettings.Set(record, group, "AllowedExtensions", FileExtensions.Read(Extensions, why => fail(nameof(Extensions), why)));
    }

    private void WriteNumbers(JsonObject record, string group, ContentFieldDefinition? before, Action<string, string> fail)
    {
        var (least, most) = (Number(nameof(Minimum), Minimum, fail), Number(nameof(Maximum), Maximum, fail));
        if (least > most)
            fail(nameof(Maximum), "Het grootste getal is kleiner dan het kleinste.");
        if (Scale.Length > 0 && (!int.TryParse(Scale, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || digits > 10))
            fail(nameof(Scale), "Vul een heel getal in van 0 tot en met 10.");
        else if (Scale != (before?.Scale ?? 0).ToString(CultureInfo.InvariantCulture) && Scale.Length > 0)
            RecordSettings.Set(record, group, nameof(Scale), int.Parse(Scale, CultureInfo.InvariantCulture));
        if (least != before?.Minimum)
            RecordSettings.Set(record, group, nameof(Minimum), least);
        if (most != before?.Maximum)
            RecordSettings.Set(record, group, nameof(Maximum), most);
    }

    private static void Flag(JsonObject record, string group, string name, bool value, bool before)
    {
        if (value != before)
            RecordSettings.Set(record, group, name, value);
    }

    private void Check(Action<string, string> fail)
    {
        if (Label.Length is 0 or > LongestLabel)
            fail(nameof(Label), $"Geef een naam van hoogstens {LongestLabel} tekens.");
        if (Hint.Length > LongestHint)
            fail(nameof(Hint), $"Gebruik hoogstens {LongestHint} tekens.");
    }

    private static string Shown(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',') ?? "";

    private static decimal? Number(string name, string typed, Action<string, string> fail) => typed.Length == 0 ? null
        : new NumericEditor().Read(TypedValues.Of("Value", typed), null, why => fail(name, why))["Value"].AsNumber();
}
