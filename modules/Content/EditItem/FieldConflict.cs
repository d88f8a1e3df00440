namespace DiversInclusief.Content;

/// <summary>One field about which two people say different things.</summary>
/// <param name="Joined">Both, where that can be: merged when they changed different lines, otherwise one after the other.</param>
/// <param name="IsMerged">The changes of both are in one text.</param>
/// <param name="Suggested">Whoever changed the field keeps it; when both did, both are kept where that can be.</param>
internal sealed record FieldConflict(FieldForm Mine, FieldForm Theirs, FieldForm? Joined, bool IsMerged, ConflictChoice Suggested)
{
    public string Input => InputOf(Mine);

    public static string InputOf(FieldForm field) => $"keuze.{field.Name}";

    public static FieldConflict Between(FieldForm mine, FieldForm theirs, FieldForm? before)
    {
        var joined = mine.JoinedWith(theirs, before);
        var suggested = before is null || !(before.Says(mine) || before.Says(theirs))
            ? joined is not null ? ConflictChoice.Both : ConflictChoice.Mine
            : before.Says(mine) ? ConflictChoice.Theirs : ConflictChoice.Mine;
        return new FieldConflict(mine, theirs, joined, joined is not null && before is not null && mine.Editor.Merges(mine.Typed, theirs.Typed, before.Typed), suggested);
    }
}
