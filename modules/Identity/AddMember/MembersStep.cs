using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Identity;

/// <summary>
/// Our own step "Members". With WithoutPassword, as exports write it, nobody gets a password and known ones stay. Without, it is for demo and test worlds:
/// all get the one password of the setting DEMO_PASSWORD, and without that setting the step refuses, so that no recipe can bring accounts with a known password into a real site.
/// </summary>
internal sealed class MembersStep(AddMemberHandler add, IConfiguration configuration) : IRecipeStep
{
    public string Name => "Members";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var withoutPassword = step.Body["WithoutPassword"]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
        var password = withoutPassword ? null : configuration["DEMO_PASSWORD"];
        if (!withoutPassword && string.IsNullOrEmpty(password))
        {
            step.Fail("", "leden met een wachtwoord uit een recept horen bij een demo; zet DEMO_PASSWORD, of WithoutPassword in de stap.");
            return;
        }
        var members = step.Body["Members"] as JsonArray ?? [];
        for (var i = 0; i < members.Count; i++)
            foreach (var error in members[i] is JsonObject member ? await add.HandleAsync(Read(member, password), cancellation) : ["een lid is een object."])
                step.Fail($"Members[{i}]", error);
    }

    private static NewMember Read(JsonObject m, string? password) => new(
        m["MemberId"]?.ToString(), Text(m, "Name"), Text(m, "Email"), Text(m, "Function"), Text(m, "Organisation"), m["MunicipalityCode"]?.ToString(),
        [.. (m["Roles"] as JsonArray ?? []).Select(r => r!.ToString())], password)
    {
        JoinedAt = DateTimeOffset.TryParse(Text(m, "JoinedUtc"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null,
        Blocked = Text(m, "Blocked") == "true",
        Terms = (m["Terms"] as JsonArray ?? []).OfType<JsonObject>().ToDictionary(term => Text(term, "Role"), term => (Day(term, "From"), Day(term, "Until"))),
    };

    private static DateOnly? Day(JsonObject term, string name) => DateOnly.TryParse(Text(term, name), CultureInfo.InvariantCulture, out var day) ? day : null;

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
