using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>Says beforehand which items a change of a field is about.</summary>
internal sealed class CountTouched(HeldValues held, Terms terms, CurrentMember me)
{
    /// <summary>Items that were right and no longer are.</summary>
    public async Task<Touched> ByChangeAsync(string part, ContentFieldDefinition before, ContentFieldDefinition after, CancellationToken cancellation)
    {
        var tree = await terms.AllAsync(cancellation);
        return await CollectAsync(part, item => Wrong(item, before, tree) is null && Wrong(item, after, tree) is { } why
            ? new TouchedItem(item.Title, item.Href, item.IsLive, after.Rules.IsEmpty(ValueOf(item, after)), why) : null, cancellation);
    }

    /// <summary>Items that hold something in a field.</summary>
    public Task<Touched> ByRemovalAsync(string part, ContentFieldDefinition field, CancellationToken cancellation) =>
        CollectAsync(part, item => Holds(item, field) ? new TouchedItem(item.Title, item.Href, item.IsLive, false, "") : null, cancellation);

    private async Task<Touched> CollectAsync(string part, Func<HeldPart, TouchedItem?> look, CancellationToken cancellation)
    {
        var found = new Dictionary<string, TouchedItem>(StringComparer.Ordinal);
        await foreach (var item in held.OfAsync(part, cancellation))
            if (look(item) is { } touched)
                found.TryAdd(item.Href, touched);
        // A draft is counted for everyone and named only to who edits drafts.
        return Touched.Of(found.Values, item => item.IsLive || me.Reader.May(Permission.EditContent));
    }

    private static bool Holds(HeldPart item, ContentFieldDefinition field) => field.Kind == "BooleanField" ? ValueOf(item, field).Flag : !field.Rules.IsEmpty(ValueOf(item, field));

    private static string? Wrong(HeldPart item, ContentFieldDefinition field, TermTree tree) => field.Rules.Check(item.Json?[field.Name], field, tree, complete: true);

    private static FieldValue ValueOf(HeldPart item, ContentFieldDefinition field) => new(item.Json?[field.Name] as System.Text.Json.Nodes.JsonObject);
}
