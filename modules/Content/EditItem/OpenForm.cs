using System.Text.RegularExpressions;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Content;

/// <summary>Finds the form that an address asks for: empty, as stored, or as someone just filled it in.</summary>
internal sealed partial class OpenForm(Drafts drafts, ContentDefinitions definitions, LoadChoices choices, CurrentMember me)
{
    /// <param name="id">Of an item, or null at the address for a new one.</param>
    /// <param name="type">Name or kind of a type, at the address for a new one.</param>
    /// <param name="posted">What was typed; null when the form is only opened.</param>
    /// <returns>Null when there is no such item or type, or it is not the member's to edit.</returns>
    public async Task<(ItemForm Form, ContentItem? Stored)?> OpenAsync(string? id, string? type, IFormCollection? posted, CancellationToken cancellation)
    {
        id ??= posted?[nameof(ItemForm.ContentItemId)].ToString();
        if (await FindAsync(id, type, posted, cancellation) is not var (form, stored) || !IsFor(stored))
            return null;
        await choices.OfferAsync(form, cancellation);
        return (form, stored);
    }

    /// <summary>A form as it was sent, without what it lets choose from; says nothing about whose it is.</summary>
    public Task<(ItemForm Form, ContentItem? Stored)?> PostedAsync(IFormCollection posted, CancellationToken cancellation) =>
        FindAsync(posted[nameof(ItemForm.ContentItemId)].ToString(), null, posted, cancellation);

    /// <summary>What keeps the stored text from being shown, as far as its files go; the rest is checked where it is published.</summary>
    public async Task<IReadOnlyList<FieldError>> WrongFilesAsync(string id, CancellationToken cancellation) =>
        await OpenAsync(id, null, null, cancellation) is var (form, _) ? [.. FilesCheck.Wrong(form)] : [];

    /// <summary>The item that editors go on with, when it is the member's to edit.</summary>
    public async Task<ContentItem?> StoredAsync(string id, CancellationToken cancellation) =>
        await drafts.LatestAsync(id, cancellation) is { } stored && IsFor(stored) ? stored : null;

    /// <summary>A new item is for everyone who may write at all.</summary>
    public bool IsFor(ContentItem? stored) => stored is null || me.Reader.MayEdit(stored.Owner);

    private async Task<(ItemForm Form, ContentItem? Stored)?> FindAsync(string? id, string? type, IFormCollection? posted, CancellationToken cancellation)
    {
        var stored = id is null ? null : await drafts.LatestAsync(id, cancellation);
        return await TypeAsync(stored, type ?? posted?["ContentType"].ToString(), cancellation) is { } found && FormOf(found, id, stored, posted) is { } form
            ? (form, stored) : null;
    }

    // What is there already may be gone on with, also when its type is no longer for everyone to start.
    private async Task<ContentTypeDefinition?> TypeAsync(ContentItem? stored, string? asked, CancellationToken cancellation)
    {
        var all = await definitions.AllAsync(cancellation);
        var name = stored?.ContentType ?? asked;
        return (stored is null ? all.StartableBy(me.Reader) : all.Editable()).FirstOrDefault(type => type.Kind == name || type.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static ItemForm? FormOf(ContentTypeDefinition type, string? id, ContentItem? stored, IFormCollection? posted)
    {
        if (posted is not null)
            return id is not null && Id().IsMatch(id) ? ItemForm.Posted(type, id, posted) : null;
        return stored is not null ? ItemForm.Of(type, stored) : id is null ? ItemForm.New(type) : null;
    }

    [GeneratedRegex(@"^[a-z0-9-]{1,26}\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Id();
}
