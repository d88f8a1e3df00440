using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>Our own step "Notifications", for demo and test worlds: lines in inboxes. Nobody is mailed.</summary>
internal sealed class NotificationsStep(AppDb db, KnownKinds kinds, TimeProvider clock) : IRecipeStep
{
    public string Name => "Notifications";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var told = step.Body["Notifications"] as JsonArray ?? [];
        var known = (await db.Set<Notification>().Select(n => n.Id).ToListAsync(cancellation)).ToHashSet();
        for (var i = 0; i < told.Count; i++)
        {
            if (kinds.Find(Text(told[i]!, "Kind")) is null)
                step.Fail($"Notifications[{i}].Kind", $"de soort ‘{Text(told[i]!, "Kind")}’ is niet bekend.");
            else if (known.Add(Text(told[i]!, "NotificationId")))
                db.Add(Read(told[i]!));
        }
        await db.SaveChangesAsync(cancellation);
    }

    private Notification Read(JsonNode told)
    {
        var at = clock.GetUtcNow() - TimeSpan.FromHours(told["HoursAgo"]?.GetValue<double>() ?? 0);
        var member = Text(told, "MemberId");
        return new Notification
        {
            Id = Text(told, "NotificationId"), MemberId = member, Kind = Text(told, "Kind"), Title = Text(told, "Title"), Text = Text(told, "Text"), Link = Text(told, "Link"),
            Access = Token.Member(member), About = Text(told, "About"), At = at, ReadAt = told["Read"]?.GetValue<bool>() == true ? at : null,
        };
    }

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
