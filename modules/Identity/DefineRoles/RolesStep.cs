using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Identity;

/// <summary>The Roles step: PermissionBehavior Add, Remove or Replace (default). Administrator is never touched.</summary>
internal sealed class RolesStep(AppDb db) : IRecipeStep
{
    public string Name => "Roles";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var described = step.Body["Roles"] as JsonArray ?? [];
        for (var i = 0; i < described.Count; i++)
        {
            if (described[i]?[nameof(Name)]?.ToString() is not { Length: > 0 } name)
                step.Fail($"Roles[{i}]", "een rol heeft een naam nodig.");
            else
                await DefineAsync(name, described[i]!, cancellation);
        }
        await db.SaveChangesAsync(cancellation);
    }

    private async Task DefineAsync(string name, JsonNode described, CancellationToken cancellation)
    {
        var role = await db.Set<Role>().FindAsync([name], cancellation) ?? db.Add(new Role { Name = name }).Entity;
        role.Description = described["Description"]?.ToString() ?? role.Description;
        if (name == Role.Administrator)
            return;
        var named = (described["Permissions"] as JsonArray ?? []).Select(p => p!.ToString()).ToList();
        role.Permissions = (described["PermissionBehavior"]?.ToString() ?? "Replace") switch
        {
            "Add" => [.. role.Permissions.Union(named)],
            "Remove" => [.. role.Permissions.Except(named)],
            _ => named,
        };
    }
}
