using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>What changed between a version and the one before it, or another one.</summary>
[RequirePermission(Permission.EditContent, Or = Permission.SubmitContent)]
internal sealed class CompareVersionsPage(Drafts drafts, ContentDefinitions definitions, LoadChoices choices, CurrentMember me) : PageModel
{
    public ContentItem Version { get; private set; } = null!;

    /// <summary>Null when the version is the first.</summary>
    public ContentItem? Before { get; private set; }

    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, string versie, [FromQuery] string? met, CancellationToken cancellation)
    {
        if (await drafts.VersionAsync(id, versie, cancellation) is not { } version || !me.Reader.MayEdit(version.Owner))
            return NotFound();
        Version = version;
        if (met == "nu")
            (met, Version) = (versie, (await drafts.LatestAsync(id, cancellation))!);
        Before = met is null ? await drafts.BeforeAsync(version, cancellation) : await drafts.VersionAsync(id, met, cancellation);
        if (await definitions.FindAsync(version.ContentType, cancellation) is not { } type || (met is not null && Before is null))
            return NotFound();
        var (before, after) = (Before is null ? ItemForm.New(type) : ItemForm.Of(type, Before), ItemForm.Of(type, Version));
        await choices.OfferAsync([before, after], cancellation);
        Changes = [.. ItemForm.Beside(before, after).Select(pair => FieldChange.Between(pair.Before, pair.After)).OfType<FieldChange>()];
        return Page();
    }
}
