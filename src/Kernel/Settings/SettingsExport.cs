using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Kernel.Settings;

/// <summary>All properties of the site in one step. What is named like a secret stays behind, wherever it stands.</summary>
internal sealed class SettingsExport(SiteSettings settings) : IExportRecipeStep
{
    private static readonly string[] Secrets = ["password", "secret", "token", "apikey"];

    public int Order => 10;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var step = new JsonObject { ["name"] = "settings" };
        foreach (var setting in (await settings.AllAsync(cancellation)).OrderBy(s => s.Name, StringComparer.Ordinal).Where(s => !IsSecret(s.Name)))
            step[setting.Name] = Open(JsonNode.Parse(setting.Value));
        if (step.Count > 1)
            yield return step;
    }

    private static JsonNode? Open(JsonNode? value)
    {
        foreach (var name in (value as JsonObject ?? []).Select(pair => pair.Key).Where(IsSecret).ToList())
            value!.AsObject().Remove(name);
        foreach (var (_, inner) in value as JsonObject ?? [])
            Open(inner);
        return value;
    }

    private static bool IsSecret(string name) => Array.Exists(Secrets, secret => name.EndsWith(secret, StringComparison.OrdinalIgnoreCase));
}
