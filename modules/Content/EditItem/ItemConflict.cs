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
        var choices = mine.Fields.First().Choices.WithCardsOf(mine, their);
        foreach (var field in their.Fields.Concat(mine.Fields))
            field.Offer(choices);
        return new ItemConflict(mine, theirs, [.. Differences(mine, their, old).Select(field => FieldConflict.Between(field.Mine, field.Theirs, field.Before))]);
    }

    /// <summary>Fills the form with what was chosen for each field; without a choice both are kept, or mine.</summary>
    public static void Settle(ItemForm mine, ContentItem theirs, ContentItem? before, Func<FieldForm, string> choice)
    {
        var (their, old) = (ItemForm.Of(mine.Type, theirs), before is null ? null : ItemForm.Of(mine.Type, before));
        foreach (var (bag, same) in mine.Bags.Zip(their.Bags))
            bag.Know(same);
        foreach (var (own, other, start) in Differences(mine, their, old))
            own.Type(Settled(own, other, start, Enum.TryParse<ConflictChoice>(choice(own), out var chosen) ? chosen : ConflictChoice.Both));
    }

    // A card that only one of the two has is a matter of the list of cards.
    private static List<(FieldForm Mine, FieldForm Theirs, FieldForm? Before)> Differences(ItemForm mine, ItemForm theirs, ItemForm? before)
    {
        var (other, old) = (theirs.Fields.ToDictionary(field => field.Name), before?.Fields.ToDictionary(field => field.Name) ?? []);
        if (before is not null)
            ForgetReworked(before, mine, theirs);
        return [.. mine.Fields.Where(own => other.TryGetValue(own.Name, out var same) && !own.Says(same)).Select(own => (own, other[own.Name], old.GetValueOrDefault(own.Name)))];
    }

    /// <summary>A card that one threw away and the other worked on is as good as new: keeping both keeps it.</summary>
    private static void ForgetReworked(ItemForm before, ItemForm mine, ItemForm theirs)
    {
        foreach (var (bag, own, other) in before.Bags.Zip(mine.Bags, theirs.Bags))
            bag.Arrange(bag.Cards.Where(card => (own.Find(card.Key.Id) is null) == (other.Find(card.Key.Id) is null) || Same(card, own.Find(card.Key.Id) ?? other.Find(card.Key.Id))).Select(card => card.Key).ToList());
    }

    private static bool Same(CardForm before, CardForm? now) => now is null || before.Fields.Zip(now.Fields).All(pair => pair.First.Field.Says(pair.Second.Field));

    private static TypedValues Settled(FieldForm mine, FieldForm theirs, FieldForm? before, ConflictChoice choice) => choice switch
    {
        ConflictChoice.Theirs => theirs.Typed,
        ConflictChoice.Both => mine.JoinedWith(theirs, before)?.Typed ?? mine.Typed,
        _ => mine.Typed,
    };
}
