using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Content;

/// <summary>Finds the form that an address asks for: empty, as stored, or as someone just filled it in.</summary>
internal sealed partial class OpenForm(Drafts drafts, ContentDefinitions definitions, LoadChoices choices)
{
    /// <param name="id">Of an item, or null at the address for a new one.</param>
    /// <param name="type">Name or kind of a type, at the address for a new one.</param>
    /// <param name="posted">What was typed; null when the form is only opened.</param>
    /// <returns>Null when there is no such item or type.</returns>
    public async Task<(ItemForm Form, ContentItem? Stored)?> OpenAsync(string? id, string? type, IFormCollection? posted, CancellationToken cancellation)
    {
        id ??= posted?[nameof(ItemForm.ContentItemId)].ToString();
        var stored = id is null ? null : await drafts.LatestAsync(id, cancellation);
        if (await TypeAsync(stored?.ContentType ?? type ?? posted?["ContentType"].ToString(), cancellation) is not { } found || FormOf(found, id, stored, posted) is not { } form)
            return null;
        await choices.OfferAsync(form, cancellation);
        return (form, stored);
    }

    private async Task<ContentTypeDefinition?> TypeAsync(string? name, CancellationToken cancellation)
    {
        var all = await definitions.AllAsync(cancellation);
        return all.Editable().FirstOrDefault(type => type.Kind == name || type.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
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
