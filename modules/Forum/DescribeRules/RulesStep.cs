using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The step "HouseRules". A version that is there already stays: members have accepted its words.</summary>
internal sealed class RulesStep(AppDb db, TimeProvider clock) : IRecipeStep
{
    public string Name => "HouseRules";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var known = (await db.Set<RulesVersion>().Select(v => v.Number).ToListAsync(cancellation)).ToHashSet();
        var versions = step.Body["Versions"] as JsonArray ?? [];
        for (var i = 0; i < versions.Count; i++)
        {
            if (Read(versions[i]!) is not { } version)
                step.Fail($"Versions[{i}]", "een versie heeft een Number vanaf 1 en een Body van hooguit 20.000 tekens nodig.");
            else if (known.Add(version.Number))
                db.Add(version);
        }
        await AcceptAsync(step, known, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task AcceptAsync(RecipeStep step, HashSet<int> versions, CancellationToken cancellation)
    {
        var known = (await db.Set<RulesAcceptance>().Select(a => new { a.MemberId, a.Number }).ToListAsync(cancellation)).Select(a => (a.MemberId, a.Number)).ToHashSet();
        foreach (var described in step.Body["AcceptedBy"] as JsonArray ?? [])
        {
            var (member, number) = (described!["MemberId"]?.ToString() ?? "", described["Number"]?.GetValue<int>() ?? 0);
            if (member.Length == 0 || !versions.Contains(number))
                step.Fail("AcceptedBy", $"versie {number} is er niet, of er staat geen MemberId bij.");
            else if (known.Add((member, number)))
                db.Add(new RulesAcceptance { MemberId = member, Number = number, At = DescribedPost.Time(described, "AtUtc") ?? clock.GetUtcNow() - TimeSpan.FromDays(described["DaysAgo"]?.GetValue<double>() ?? 0) });
        }
    }

    private RulesVersion? Read(JsonNode node)
    {
        var (number, body) = (node["Number"]?.GetValue<int>() ?? 0, TypedText.Lines(node["Body"]?.ToString()));
        return number < 1 || body.Length is 0 or > RulesVersion.Longest ? null : new RulesVersion
        {
            Number = number, Body = body, Note = TypedText.Line(node["Note"]?.ToString()), MustBeAccepted = node["MustBeAccepted"]?.GetValue<bool>() ?? number == 1,
            At = DescribedPost.Time(node, "PublishedUtc") ?? clock.GetUtcNow(), MemberId = node["MemberId"]?.ToString(),
        };
    }
}
