namespace DiversInclusief.Content;

/// <summary>Two people worked on one item from the same version. Both texts are shown, field by field, and one form keeps what is chosen.</summary>
/// <param name="Mine">What was typed, carried along until it is settled.</param>
/// <param name="Theirs">The version that was stored first.</param>
internal sealed record ItemConflict(ItemForm Mine, ContentItem Theirs, IReadOnlyList<FieldConflict> Fields)
{
    /// <param name="before">The version that both started from.</param>
    public static ItemConflict Between(ItemForm mine, ContentItem theirs, ContentItem? before)
    {
        var (their, old) = (ItemForm.Of(mine.Type, theirs), before is null ? null : ItemForm.Of(mine.Type, before));
        foreach (var field in their.Fields)
            field.Offer(mine.Fields.First().Choices);
        var conflicts = Differences(mine, their).Select(pair => FieldConflict.Between(pair.Mine, pair.Theirs, old?.Fields.First(field => field.Name == pair.Mine.Name)));
        return new ItemConflict(mine, theirs, [.. conflicts]);
    }

    /// <summary>Fills the form with what was chosen for each field; without a choice both are kept, or mine.</summary>
    public static void Settle(ItemForm mine, ItemForm theirs, Func<FieldForm, string> choice)
    {
        foreach (var (own, their) in Differences(mine, theirs))
            own.Type(Enum.TryParse<ConflictChoice>(choice(own), out var chosen) ? Settled(own, their, chosen) : Settled(own, their, ConflictChoice.Both));
    }

    private static IEnumerable<(FieldForm Mine, FieldForm Theirs)> Differences(ItemForm mine, ItemForm theirs) =>
        mine.Fields.Zip(theirs.Fields).Where(pair => !pair.First.Says(pair.Second)).ToList();

    private static TypedValues Settled(FieldForm mine, FieldForm theirs, ConflictChoice choice) => choice switch
    {
        ConflictChoice.Theirs => theirs.Typed,
        ConflictChoice.Both => mine.Editor.Join(mine.Typed, theirs.Typed),
        _ => mine.Typed,
    };
}
