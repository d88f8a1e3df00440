using System.Text.Json;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Settings;

namespace DiversInclusief.Content;

/// <summary>Whether the site may ask other sites if their pages are still there. A setting of the site, also in a recipe; off until somebody switches it on.</summary>
internal sealed class LinkCheck(SiteSettings settings)
{
    private const string Setting = "CheckLinks";

    public async Task<bool> IsOnAsync(CancellationToken cancellation) => (await settings.GetAsync<JsonNode>(Setting, cancellation))?.GetValueKind() == JsonValueKind.True;

    public Task SwitchAsync(bool on, CancellationToken cancellation) => settings.SetAsync(Setting, JsonValue.Create(on), cancellation);
}
