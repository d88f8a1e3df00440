using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>What waits for someone who may publish, oldest first.</summary>
[RequirePermission(Permission.PublishContent)]
internal sealed class ListReviewsPage(Reviews reviews, OpenForm open, PublishHandler publish, ContentDefinitions definitions, CurrentMember me) : PageModel
{
    private const int PageSize = 20;

    public IReadOnlyList<ReviewedItem> Items { get; private set; } = [];
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    private DefinitionSet? _types;

    public string NameOf(ReviewedItem item) => _types?.Find(item.Type)?.DisplayName ?? item.Type;

    public async Task OnGetAsync([FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        _types = await definitions.AllAsync(cancellation);
        var found = await reviews.OpenAsync(after, PageSize + 1, cancellation);
        (Items, IsFirst) = ([.. found.Take(PageSize)], after is null);
        Next = found.Count > PageSize ? $"/beheer/te-beoordelen?na={Cursor.At(Items[^1].SubmittedAt, Items[^1].Id)}" : null;
    }

    public async Task<IActionResult> OnPostAsync(string id, string versie, CancellationToken cancellation)
    {
        if (await open.WrongFilesAsync(id, cancellation) is { Count: > 0 } wrong)
            return await RefuseAsync(wrong, cancellation);
        var result = await publish.HandleAsync(new Publish(id, versie, me.Reader), cancellation);
        if (!result.Succeeded)
            return await RefuseAsync(result.Errors, cancellation);
        Happened = $"‘{result.Item!.DisplayText}’ is goedgekeurd en staat op de site.";
        return LocalRedirect("/beheer/te-beoordelen");
    }

    private async Task<PageResult> RefuseAsync(IReadOnlyList<FieldError> errors, CancellationToken cancellation)
    {
        await OnGetAsync(null, cancellation);
        foreach (var why in errors.Select(error => error.Message).DefaultIfEmpty("Dit is intussen gewijzigd. Open het en kijk nog eens."))
            ModelState.AddModelError("", why);
        return Page();
    }
}
