using System.Text.Json.Nodes;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Settings;

namespace DiversInclusief.Forum;

/// <summary>What who runs the site decided about the forum.</summary>
internal sealed class ForumSettings(SiteSettings settings)
{
    private const string HeldPosts = "ForumHeldPosts";
    private const string TrustedRoles = "ForumTrustedRoles";

    /// <summary>How many posts of a newcomer wait for a moderator; 0 for none.</summary>
    public async Task<int> HeldPostsAsync(CancellationToken cancellation) => await settings.GetAsync<int?>(HeldPosts, cancellation) ?? 1;

    /// <summary>Roles whose holders are never newcomers.</summary>
    public async Task<string[]> TrustedRolesAsync(CancellationToken cancellation) => await settings.GetAsync<string[]>(TrustedRoles, cancellation) ?? [];

    public Task<string> ContactAsync(CancellationToken cancellation) => Standing.ContactAsync(settings, cancellation);

    public async Task SetAsync(ForumSettingsForm form, CancellationToken cancellation)
    {
        await settings.SetAsync(HeldPosts, form.HeldPosts, cancellation);
        await settings.SetAsync(TrustedRoles, new JsonArray([.. (form.TrustedRoles ?? []).Select(role => (JsonNode)role)]), cancellation);
        await settings.SetAsync(Standing.ContactSetting, form.Contact ?? "", cancellation);
    }
}
