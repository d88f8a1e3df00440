using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The step "Rooms": a known RoomId is brought up to date, roles included.</summary>
internal sealed class RoomsStep(AppDb db, PlannedClosings closings) : IRecipeStep
{
    public string Name => "Rooms";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var rooms = await db.Set<Room>().Include(r => r.Roles).ToDictionaryAsync(r => r.Id, cancellation);
        var described = step.Body["Rooms"] as JsonArray ?? [];
        for (var i = 0; i < described.Count; i++)
        {
            if (described[i] is not JsonObject room || Text(room, "RoomId") is not { Length: > 0 and <= 40 } id || Text(room, nameof(Name)) is not { Length: > 0 } name)
                step.Fail($"Rooms[{i}]", "een ruimte heeft een RoomId (hooguit 40 tekens) en een Name nodig.");
            else
                Describe(rooms.GetValueOrDefault(id) ?? db.Add(new Room(id) { Slug = "", Name = "" }).Entity, name, room);
        }
        await closings.RenewAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static void Describe(Room room, string name, JsonObject described)
    {
        room.Name = name;
        room.Slug = Text(described, "Slug") is { Length: > 0 } slug ? Slug.From(slug) : Slug.From(name);
        room.Description = Text(described, "Description");
        room.Rules = Text(described, "Rules");
        room.Order = described["Order"]?.GetValue<int>() ?? 0;
        room.AllowsMasks = described["AllowsMasks"]?.GetValue<bool>() ?? false;
        room.MayBeAsked = described["MayBeAsked"]?.GetValue<bool>() ?? false;
        room.CloseAfterDays = described["CloseAfterDays"]?.GetValue<int>() is > 0 and var days ? days : null;
        room.CloseAfterAnswerHours = described["CloseAfterAnswerHours"]?.GetValue<int>() is > 0 and var hours ? hours : null;
        room.RetainMonths = described["RetainMonths"]?.GetValue<int>() is > 0 and var months ? months : null;
        room.OpenTo([.. (described["Roles"] as JsonArray ?? []).Select(r => r!.ToString())]);
    }

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
