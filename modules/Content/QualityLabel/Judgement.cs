using System.Text.Json;

namespace DiversInclusief.Content;

/// <summary>What one reviewer finds of a published item. Others see it once it counts.</summary>
internal sealed class Judgement
{
    public required string ItemId { get; init; }
    public required string MemberId { get; init; }

    /// <summary>Of the reviewer, as it was then.</summary>
    public required string Name { get; set; }

    public required DateTimeOffset At { get; set; }

    /// <summary>JSON of the verdicts.</summary>
    public string Document { get; private set; } = "[]";

    public IReadOnlyList<CriterionVerdict> Verdicts
    {
        get => JsonSerializer.Deserialize<List<CriterionVerdict>>(Document)!;
        set => Document = JsonSerializer.Serialize(value);
    }
}
