using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Our own step "Delegations": who may prepare texts for whom, both ways. Those asked by e-mail who did not answer stay behind, with their addresses.</summary>
internal sealed class DelegationsStep(AppDb db, TimeProvider clock) : IRecipeStep, IExportRecipeStep
{
    public string Name => "Delegations";

    // After the members.
    public int Order => 32;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!scope.Forum)
            yield break;
        var current = await db.Set<Delegation>().AsNoTracking().Where(d => d.EndedAt == null && d.AdviserId != null).ToListAsync(cancellation);
        if (current.Count > 0)
            yield return new JsonObject { ["name"] = Name, ["Delegations"] = new JsonArray([.. current.OrderBy(d => d.Id, StringComparer.Ordinal).Select(Of)]) };
    }

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var described = (step.Body["Delegations"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var offices = (await db.Set<MemberRole>().Select(r => new { r.MemberId, r.RoleName }).ToListAsync(cancellation)).ToLookup(r => r.MemberId, r => r.RoleName);
        var known = (await db.Set<Delegation>().Where(d => d.EndedAt == null).Select(d => new { d.PrincipalId, d.AdviserId }).ToListAsync(cancellation)).Select(d => (d.PrincipalId, d.AdviserId)).ToHashSet();
        for (var i = 0; i < described.Count; i++)
        {
            if (Read(described[i], offices) is not { } delegation)
                step.Fail($"Delegations[{i}]", "de bestuurder of adviseur is er niet, of heeft de genoemde rol niet.");
            else if (known.Add((delegation.PrincipalId, delegation.AdviserId)))
                db.Add(delegation);
        }
        await db.SaveChangesAsync(cancellation);
    }

    private Delegation? Read(JsonObject told, ILookup<string, string> offices)
    {
        var (principal, adviser) = (Text(told, "Principal"), Text(told, "Adviser"));
        if (OfficeOf(principal, "PrincipalRole") is not { } office || OfficeOf(adviser, "AdviserRole") is not { } advisers || principal == adviser)
            return null;
        return new Delegation
        {
            Id = Text(told, "DelegationId") is { Length: > 0 } id ? id : ShortId.New(), PrincipalId = principal, AdviserId = adviser, PrincipalRole = office, AdviserRole = advisers, MustSignIn = told["MustSignIn"]?.GetValue<bool>() == true,
            MadeAt = DateTimeOffset.TryParse(Text(told, "MadeUtc"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var made) ? made : clock.GetUtcNow(),
            Until = DateOnly.TryParse(Text(told, "Until"), CultureInfo.InvariantCulture, out var until) ? until : null,
        };

        // A role that is named must be held; without a name it is the one that there is.
        string? OfficeOf(string member, string name) => Text(told, name) is { Length: > 0 } named ? offices[member].FirstOrDefault(role => role == named) : offices[member].Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static JsonNode Of(Delegation delegation)
    {
        var json = new JsonObject
        {
            ["DelegationId"] = delegation.Id, ["Principal"] = delegation.PrincipalId, ["PrincipalRole"] = delegation.PrincipalRole, ["Adviser"] = delegation.AdviserId, ["AdviserRole"] = delegation.AdviserRole,
            ["MustSignIn"] = delegation.MustSignIn, ["MadeUtc"] = delegation.MadeAt.UtcDateTime,
        };
        if (delegation.Until is { } until)
            json["Until"] = until.ToString("O", CultureInfo.InvariantCulture);
        return json;
    }

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
