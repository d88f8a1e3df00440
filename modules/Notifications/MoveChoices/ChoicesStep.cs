using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>Our own step "NotificationChoices", for who moves a site: what members want to hear of, and when they want their digest. A choice that was made here already stays.</summary>
internal sealed class ChoicesStep(AppDb db, TimeProvider clock) : IRecipeStep, IExportRecipeStep
{
    public string Name => "NotificationChoices";

    // After the members.
    public int Order => 33;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!scope.Forum)
            yield break;
        var preferences = await db.Set<Preference>().AsNoTracking().ToListAsync(cancellation);
        var digests = await db.Set<DigestChoice>().AsNoTracking().ToListAsync(cancellation);
        if (preferences.Count + digests.Count > 0)
            yield return new JsonObject
            {
                ["name"] = Name,
                ["Preferences"] = new JsonArray([.. preferences.OrderBy(p => p.MemberId, StringComparer.Ordinal).ThenBy(p => p.Kind, StringComparer.Ordinal).Select(Of)]),
                ["Digests"] = new JsonArray([.. digests.OrderBy(d => d.MemberId, StringComparer.Ordinal).Select(Of)]),
            };
    }

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var chosen = (await db.Set<Preference>().Select(p => new { p.MemberId, p.Kind }).ToListAsync(cancellation)).Select(p => (p.MemberId, p.Kind)).ToHashSet();
        foreach (var told in Each(step, "Preferences"))
            if (Enum.TryParse<Delivery>(Text(told, "Delivery"), out var delivery) && Text(told, "Member") is { Length: > 0 } member && chosen.Add((member, Text(told, "Kind"))))
                db.Add(new Preference { MemberId = member, Kind = Text(told, "Kind"), Delivery = delivery });
        var known = (await db.Set<DigestChoice>().Select(d => d.MemberId).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        foreach (var told in Each(step, "Digests"))
            if (Read(told) is { } digest && known.Add(digest.MemberId))
                db.Add(digest);
        await db.SaveChangesAsync(cancellation);
    }

    // The first one tells of what is new from here on.
    private DigestChoice? Read(JsonObject told)
    {
        if (Text(told, "Member").Length == 0 || !Enum.TryParse<DigestEvery>(Text(told, "Every"), out var every) || !Enum.TryParse<DayOfWeek>(Text(told, "Weekday"), out var weekday))
            return null;
        var choice = new DigestChoice { MemberId = Text(told, "Member") };
        choice.Choose(every, Math.Clamp(told["Hour"]?.GetValue<int>() ?? DigestChoice.UsualHour, DigestChoice.FirstHour, DigestChoice.LastHour), weekday, clock.GetUtcNow());
        return choice;
    }

    private static IEnumerable<JsonObject> Each(RecipeStep step, string list) => (step.Body[list] as JsonArray ?? []).OfType<JsonObject>();

    private static JsonNode Of(Preference preference) => new JsonObject { ["Member"] = preference.MemberId, ["Kind"] = preference.Kind, ["Delivery"] = preference.Delivery.ToString() };

    private static JsonNode Of(DigestChoice digest) => new JsonObject { ["Member"] = digest.MemberId, ["Every"] = digest.Every.ToString(), ["Hour"] = digest.Hour, ["Weekday"] = digest.Weekday.ToString() };

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
