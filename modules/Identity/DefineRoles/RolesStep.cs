using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Identity;

/// <summary>The Roles step: PermissionBehavior Add, Remove or Replace (default). Administrator is never touched.</summary>
internal sealed class RolesStep(AppDb db) : IRecipeStep
{
    private static readonly string[] Known = ["ADD", "REMOVE", "REPLACE"];

    public string Name => "Roles";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var described = step.Body["Roles"] as JsonArray ?? [];
        for (var i = 0; i < described.Count; i++)
        {
            if (described[i]?[nameof(Name)]?.ToString() is not { Length: > 0 } name)
                step.Fail($"Roles[{i}]", "een rol heeft een naam nodig.");
            else if (!Known.Contains(BehaviorOf(described[i]!)))
                step.Fail($"Roles[{i}].PermissionBehavior", "kies uit Add, Remove en Replace.");
            else
                await DefineAsync(name, described[i]!, cancellation);
        }
        await db.SaveChangesAsync(cancellation);
    }

    private static string BehaviorOf(JsonNode described) => (described["PermissionBehavior"]?.ToString() ?? "Replace").ToUpperInvariant();

    private async Task DefineAsync(string name, JsonNode described, CancellationToken cancellation)
    {
        var role = await db.Set<Role>().FindAsync([name], cancellation) ?? db.Add(new Role { Name = name }).Entity;
        role.Description = described["Description"]?.ToString() ?? role.Description;
        if (name == Role.Administrator)
            return;
        var named = (described["Permissions"] as JsonArray ?? []).Select(p => p!.ToString()).ToList();
        role.Permissions = BehaviorOf(described) switch
        {
            "ADD" => [.. role.Permissions.Union(named)],
            "REMOVE" => [.. role.Permissions.Except(named)],
            _ => named,
        };
    }
}
