namespace DiversInclusief.Content;

/// <summary>One field about which two people say different things.</summary>
/// <param name="Suggested">Whoever changed the field keeps it; when both did, both are kept where that can be.</param>
internal sealed record FieldConflict(FieldForm Mine, FieldForm Theirs, ConflictChoice Suggested)
{
    public string Input => InputOf(Mine);

    public bool CanJoin => Mine.Editor.Joins;

    public static string InputOf(FieldForm field) => $"keuze.{field.Name}";

    public static FieldConflict Between(FieldForm mine, FieldForm theirs, FieldForm? before)
    {
        var suggested = before is null || !(before.Says(mine) || before.Says(theirs))
            ? mine.Editor.Joins ? ConflictChoice.Both : ConflictChoice.Mine
            : before.Says(mine) ? ConflictChoice.Theirs : ConflictChoice.Mine;
        return new FieldConflict(mine, theirs, suggested);
    }
}
