using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Content;

/// <summary>Our own step "Judgements", for demo and test worlds: what one reviewer found, before there is a second.</summary>
internal sealed class JudgementsStep(AppDb db, TimeProvider clock) : IRecipeStep
{
    public string Name => "Judgements";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var all = (step.Body["Judgements"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        for (var i = 0; i < all.Count; i++)
            if (await db.Set<StoredItem>().FindAsync([all[i]["ContentItemId"].AsText()], cancellation) is null)
                step.Fail($"Judgements[{i}].ContentItemId", "dit item bestaat niet.");
            else if (await db.Set<Judgement>().FindAsync([all[i]["ContentItemId"].AsText(), all[i]["MemberId"].AsText()], cancellation) is null)
                db.Add(Read(all[i]));
        await db.SaveChangesAsync(cancellation);
    }

    private Judgement Read(JsonObject json) => new()
    {
        ItemId = json["ContentItemId"].AsText(), MemberId = json["MemberId"].AsText(), Name = json[nameof(Name)].AsText(), At = clock.GetUtcNow().AddDays(-(double)(json["Days"].AsNumber() ?? 0)),
        Verdicts = [.. (json["Criteria"] as JsonArray ?? []).OfType<JsonObject>().Select(one =>
            new CriterionVerdict(one["Criterion"].AsText(), Enum.TryParse<Verdict>(one["Verdict"].AsText(), out var verdict) ? verdict : Verdict.Not, one["Reason"].AsText()))],
    };
}
