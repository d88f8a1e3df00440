using System.Text.Json;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Search.FollowChanges;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>
/// What a snapshot says about itself: up to where the change log is in it, and how to recognise that log and the code that made its documents.
/// A database that was put back, or another one, has another change at that place.
/// </summary>
internal sealed record SnapshotMark(ChangePosition Position, string Change, DateTimeOffset LastLook, string MadeBy, IReadOnlyList<ItemAside> Aside)
{
    public static string Describe(Change change) => $"{change.Source}:{change.Key}@{change.At.ToUnixTimeMilliseconds()}";

    public static SnapshotMark? Read(string text)
    {
        try { return JsonSerializer.Deserialize<SnapshotMark>(text); }
        catch (JsonException) { return null; }
    }

    public string Write() => JsonSerializer.Serialize(this);
}
