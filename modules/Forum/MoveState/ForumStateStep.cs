using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Our own step "ForumState"; see <see cref="ForumStateExport"/>. What is there already stays as it is, and a step against a member that still runs works here too.</summary>
internal sealed class ForumStateStep(AppDb db, SanctionHandler sanctions, TimeProvider clock) : IRecipeStep
{
    public const string StepName = "ForumState";

    private HashSet<string> _rooms = [];

    public string Name => StepName;

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        _rooms = await KnownAsync(db.Set<Room>().Select(r => r.Id), cancellation);
        var topics = await KnownAsync(db.Set<Topic>().Select(t => t.Id), cancellation);
        var entries = await EachAsync(step, "Entries", db.Set<MemberEntry>(), EntryOf, e => e.Id, cancellation);
        await EachAsync(step, "Invited", db.Set<RoomMember>(), InvitedOf, m => m.RoomId + m.MemberId, cancellation);
        await EachAsync(step, "Requests", db.Set<RoomRequest>(), RequestOf, q => q.RoomId + q.MemberId, cancellation);
        await EachAsync(step, "HelpOffers", db.Set<HelpOffer>(), OfferOf, h => h.MemberId, cancellation);
        await EachAsync(step, "Holds", db.Set<Hold>(), told => HoldOf(told, topics), h => h.TopicId, cancellation);
        await db.SaveChangesAsync(cancellation);
        foreach (var member in entries.Where(e => e.Holds(clock.GetUtcNow())).Select(e => e.MemberId).Distinct())
            await sanctions.ApplyAsync(member, cancellation);
    }

    private static async Task<HashSet<string>> KnownAsync(IQueryable<string> ids, CancellationToken cancellation) => [.. await ids.ToListAsync(cancellation)];

    /// <returns>Those that are new here.</returns>
    private async Task<List<T>> EachAsync<T>(RecipeStep step, string list, IQueryable<T> rows, Func<JsonObject, T?> read, Func<T, string> key, CancellationToken cancellation) where T : class
    {
        var added = new List<T>();
        if (step.Body[list] is not JsonArray { Count: > 0 } described)
            return added;
        var known = (await rows.AsNoTracking().ToListAsync(cancellation)).Select(key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < described.Count; i++)
        {
            if (described[i] is not JsonObject told || read(told) is not { } row)
                step.Fail($"{list}[{i}]", "er mist iets, of de ruimte of het onderwerp is er niet.");
            else if (known.Add(key(row)))
                added.Add(db.Add(row).Entity);
        }
        return added;
    }

    private MemberEntry? EntryOf(JsonObject told)
    {
        if (Text(told, "EntryId").Length == 0 || Text(told, "Member").Length == 0 || !Enum.TryParse<EntryKind>(Text(told, "Kind"), out var kind))
            return null;
        var entry = new MemberEntry { Id = Text(told, "EntryId"), MemberId = Text(told, "Member"), Kind = kind, Text = Text(told, "Text"), At = At(told, "AtUtc"), By = Text(told, "By"), Until = DescribedPost.Time(told, "UntilUtc") };
        if (DescribedPost.Time(told, "EndedUtc") is { } ended)
            entry.End(Text(told, "EndedBy"), ended);
        return entry;
    }

    private RoomMember? InvitedOf(JsonObject told) => IsInRoom(told) ? new RoomMember { RoomId = Text(told, "Room"), MemberId = Text(told, "Member"), At = At(told, "AtUtc"), By = Text(told, "By") } : null;

    private RoomRequest? RequestOf(JsonObject told)
    {
        if (!IsInRoom(told))
            return null;
        var request = new RoomRequest { RoomId = Text(told, "Room"), MemberId = Text(told, "Member"), Reason = Text(told, "Reason"), AskedAt = At(told, "AskedUtc") };
        if (DescribedPost.Time(told, "RefusedUtc") is { } refused)
            request.Refuse(Text(told, "Answer"), refused);
        return request;
    }

    private static HelpOffer? OfferOf(JsonObject told) => Text(told, "Member").Length == 0 ? null
        : new HelpOffer { MemberId = Text(told, "Member"), PerWeek = Math.Clamp(told["PerWeek"]?.GetValue<int>() ?? HelpOffer.LeastPerWeek, HelpOffer.LeastPerWeek, HelpOffer.MostPerWeek), Themes = Text(told, "Themes") };

    private Hold? HoldOf(JsonObject told, HashSet<string> topics) => topics.Contains(Text(told, "Topic")) ? new Hold { TopicId = Text(told, "Topic"), MemberId = Text(told, "Member"), At = At(told, "AtUtc"), Reason = Text(told, "Reason") } : null;

    private bool IsInRoom(JsonObject told) => _rooms.Contains(Text(told, "Room")) && Text(told, "Member").Length > 0;

    private DateTimeOffset At(JsonObject told, string name) => DescribedPost.Time(told, name) ?? clock.GetUtcNow();

    private static string Text(JsonObject told, string name) => told[name]?.ToString() ?? "";
}
