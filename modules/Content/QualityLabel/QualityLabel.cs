using System.Globalization;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The label as the item itself carries it, in its QualityLabelPart: so it travels with every export.</summary>
/// <param name="On">Day of the last judgement.</param>
internal sealed record QualityLabel(DateOnly On, IReadOnlyList<string> Reviewers, IReadOnlyList<CriterionVerdict> Verdicts)
{
    public const string Part = "QualityLabelPart";
    private const string Day = "yyyy-MM-dd";

    /// <summary>Null without a label, or with one that cannot be read.</summary>
    public static QualityLabel? Of(ContentItem item) =>
        item.Part(Part) is { } part && DateOnly.TryParseExact(part["GivenOn"].AsText(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? new QualityLabel(on, [.. Texts(part[nameof(Reviewers)])], [.. (part["Criteria"] as JsonArray ?? []).OfType<JsonObject>().Select(Read).OfType<CriterionVerdict>()]) : null;

    public static JsonObject Write(Outcome outcome)
    {
        var part = ContentItem.NewObject();
        part["GivenOn"] = Components.Text.DutchTime.InAmsterdam(outcome.At).ToString(Day, CultureInfo.InvariantCulture);
        part[nameof(Reviewers)] = new JsonArray([.. outcome.Reviewers.Select(name => JsonValue.Create(name))]);
        part["Criteria"] = new JsonArray([.. outcome.Verdicts.Select(verdict => new JsonObject { ["Criterion"] = verdict.Criterion, ["Verdict"] = verdict.Verdict.ToString(), ["Reason"] = verdict.Reason })]);
        return part;
    }

    private static IEnumerable<string> Texts(JsonNode? list) => (list as JsonArray ?? []).Select(one => one.AsText()).Where(text => text.Length > 0);

    private static CriterionVerdict? Read(JsonObject json) =>
        Enum.TryParse<Verdict>(json["Verdict"].AsText(), out var verdict) ? new CriterionVerdict(json["Criterion"].AsText(), verdict, json["Reason"].AsText()) : null;
}
