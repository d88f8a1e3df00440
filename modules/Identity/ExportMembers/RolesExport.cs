using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

internal sealed class RolesExport(AppDb db) : IExportRecipeStep
{
    public int Order => 30;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var roles = await db.Set<Role>().AsNoTracking().ToListAsync(cancellation);
        if (roles.Count > 0)
            yield return new JsonObject { ["name"] = "Roles", ["Roles"] = new JsonArray([.. roles.OrderBy(role => role.Name, StringComparer.Ordinal).Select(Of)]) };
    }

    private static JsonObject Of(Role role) => new()
    {
        ["Name"] = role.Name, ["Description"] = role.Description, ["PermissionBehavior"] = "Replace", ["Permissions"] = new JsonArray([.. role.Permissions.Select(name => (JsonNode)name)]),
    };
}
