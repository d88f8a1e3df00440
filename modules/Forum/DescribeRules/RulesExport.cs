using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>All versions of the rules and who accepted them: whoever moves the site need not ask everyone again.</summary>
internal sealed class RulesExport(AppDb db) : IExportRecipeStep
{
    public int Order => 49;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var versions = await db.Set<RulesVersion>().AsNoTracking().OrderBy(v => v.Number).ToListAsync(cancellation);
        var accepted = await db.Set<RulesAcceptance>().AsNoTracking().ToListAsync(cancellation);
        if (versions.Count > 0)
            yield return new JsonObject
            {
                ["name"] = "HouseRules",
                ["Versions"] = new JsonArray([.. versions.Select(Of)]),
                ["AcceptedBy"] = new JsonArray([.. accepted.OrderBy(a => a.MemberId, StringComparer.Ordinal).ThenBy(a => a.Number).Select(Of)]),
            };
    }

    private static JsonNode Of(RulesVersion version)
    {
        var json = new JsonObject { ["Number"] = version.Number, ["MustBeAccepted"] = version.MustBeAccepted, ["Note"] = version.Note, ["PublishedUtc"] = version.At.UtcDateTime, ["Body"] = version.Body };
        if (version.MemberId is { } by)
            json["MemberId"] = by;
        return json;
    }

    private static JsonNode Of(RulesAcceptance one) => new JsonObject { ["MemberId"] = one.MemberId, ["Number"] = one.Number, ["AtUtc"] = one.At.UtcDateTime };
}
