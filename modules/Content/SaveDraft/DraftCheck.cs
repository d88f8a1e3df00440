namespace DiversInclusief.Content;

/// <summary>Prepares a draft for storing: title where Orchard Core keeps it, address claimed, everything wrong collected.</summary>
internal sealed class DraftCheck(CheckItem check, ContentDefinitions definitions, ItemPaths paths, Terms terms)
{
    public async Task<List<FieldError>> WrongAsync(ContentItem item, StoredItem? stored, CancellationToken cancellation)
    {
        var type = await definitions.FindAsync(item.ContentType, cancellation);
        // A title is one line; PostgreSQL refuses null characters altogether.
        item.DisplayText = string.Concat(item.DisplayText.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        if (type is not null && type.Has("TitlePart"))
            PutTitle(item);
        if (type is not null)
            await FollowMergedAsync(item, type, cancellation);
        var errors = (await check.DraftAsync(item, cancellation)).ToList();
        if (!ItemCheck.IsId(item.ContentItemId) && item.ContentItemId.Length > 0)
            errors.Add(new FieldError(nameof(item.ContentItemId), $"Een id heeft hoogstens {ItemCheck.LongestId} letters, cijfers en streepjes."));
        else if (stored is not null && stored.Type != item.ContentType)
            errors.Add(new FieldError(nameof(item.ContentType), $"Dit item is een ‘{stored.Type}’ en kan geen ander type krijgen."));
        else if (type is not null && await paths.ClaimAsync(item, type, cancellation) is { } taken)
            errors.Add(taken);
        return errors;
    }

    // An old version that is put back, an import or a form that was open may still name a term that was merged since.
    private async Task FollowMergedAsync(ContentItem item, ContentTypeDefinition type, CancellationToken cancellation)
    {
        var tree = await terms.AllAsync(cancellation);
        ItemTerms.Replace(item, type, tree.Now);
    }

    private static void PutTitle(ContentItem item)
    {
        if (item.Part("TitlePart") is not { } part)
            item.Content["TitlePart"] = part = ContentItem.NewObject();
        part["Title"] = item.DisplayText;
    }
}
