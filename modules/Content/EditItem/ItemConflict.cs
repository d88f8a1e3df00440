namespace DiversInclusief.Content;

/// <summary>Two people worked on one item from the same version. Both texts are shown, field by field, and one form keeps what is chosen.</summary>
/// <param name="Mine">What was typed, carried along until it is settled.</param>
/// <param name="Theirs">The version that was stored first.</param>
internal sealed record ItemConflict(ItemForm Mine, ContentItem Theirs, IReadOnlyList<FieldConflict> Fields)
{
    /// <summary>Name of the control that holds the version both started from.</summary>
    public const string Before = nameof(Before);

    /// <param name="before">The version that both started from.</param>
    public static ItemConflict Between(ItemForm mine, ContentItem theirs, ContentItem? before)
    {
        var (their, old) = (ItemForm.Of(mine.Type, theirs), before is null ? null : ItemForm.Of(mine.Type, before));
        foreach (var field in their.Fields)
            field.Offer(mine.Fields.First().Choices);
        return new ItemConflict(mine, theirs, [.. Differences(mine, their, old).Select(field => FieldConflict.Between(field.Mine, field.Theirs, field.Before))]);
    }

    /// <summary>Fills the form with what was chosen for each field; without a choice both are kept, or mine.</summary>
    public static void Settle(ItemForm mine, ContentItem theirs, ContentItem? before, Func<FieldForm, string> choice)
    {
        var (their, old) = (ItemForm.Of(mine.Type, theirs), before is null ? null : ItemForm.Of(mine.Type, before));
        foreach (var (own, other, start) in Differences(mine, their, old))
            own.Type(Settled(own, other, start, Enum.TryParse<ConflictChoice>(choice(own), out var chosen) ? chosen : ConflictChoice.Both));
    }

    private static List<(FieldForm Mine, FieldForm Theirs, FieldForm? Before)> Differences(ItemForm mine, ItemForm theirs, ItemForm? before) =>
        [.. mine.Fields.Zip(theirs.Fields, (own, other) => (own, other, before?.Fields.First(field => field.Name == own.Name))).Where(pair => !pair.own.Says(pair.other))];

    private static TypedValues Settled(FieldForm mine, FieldForm theirs, FieldForm? before, ConflictChoice choice) => choice switch
    {
        ConflictChoice.Theirs => theirs.Typed,
        ConflictChoice.Both => mine.JoinedWith(theirs, before)?.Typed ?? mine.Typed,
        _ => mine.Typed,
    };
}
