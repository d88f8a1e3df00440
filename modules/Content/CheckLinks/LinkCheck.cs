using System.Text.Json;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;

namespace DiversInclusief.Content;

/// <summary>Whether the site may ask other sites if their pages are still there. A setting of the site, also in a recipe; off until somebody switches it on.</summary>
internal sealed class LinkCheck(SiteSettings settings, Transaction transaction, AuditLog audit)
{
    private const string Setting = "CheckLinks";

    public async Task<bool> IsOnAsync(CancellationToken cancellation) => (await settings.GetAsync<JsonNode>(Setting, cancellation))?.GetValueKind() == JsonValueKind.True;

    public Task SwitchAsync(bool on, Reader by, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        await settings.SetAsync(Setting, JsonValue.Create(on), cancellation);
        audit.Record(by, on ? LinkActs.SwitchedOn : LinkActs.SwitchedOff, LinkActs.Kind, "", "Controle van koppelingen");
    }, cancellation);
}
