using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Identity;

/// <summary>
/// Our own step "Members", for demo and test worlds. All get the one password of the setting DEMO_PASSWORD;
/// without it the step refuses, so that no recipe can bring accounts with a known password into a real site.
/// </summary>
internal sealed class MembersStep(AddMemberHandler add, IConfiguration configuration) : IRecipeStep
{
    public string Name => "Members";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var password = configuration["DEMO_PASSWORD"];
        if (string.IsNullOrEmpty(password))
        {
            step.Fail("", "leden uit een recept horen bij een demo; zet DEMO_PASSWORD.");
            return;
        }
        var members = step.Body["Members"] as JsonArray ?? [];
        for (var i = 0; i < members.Count; i++)
            foreach (var error in await add.HandleAsync(Read(members[i]!, password), cancellation))
                step.Fail($"Members[{i}]", error);
    }

    private static NewMember Read(JsonNode m, string password) => new(
        m["MemberId"]?.ToString(), Text(m, "Name"), Text(m, "Email"), Text(m, "Function"), Text(m, "Organisation"), m["MunicipalityCode"]?.ToString(),
        [.. (m["Roles"] as JsonArray ?? []).Select(r => r!.ToString())], password);

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
