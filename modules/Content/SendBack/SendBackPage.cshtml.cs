using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.PublishContent)]
internal sealed class SendBackPage(Drafts drafts, Reviews reviews, Remarks remarks, CurrentMember me) : PageModel
{
    private const int Longest = 2000;

    public ContentItem Item { get; private set; } = null!;
    public Review Review { get; private set; } = null!;

    /// <summary>How many remarks on fields go along; then a word above them is not needed.</summary>
    public int Open { get; private set; }

    [BindProperty]
    public string? Answer { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await drafts.LatestAsync(id, cancellation) is not { } item || await reviews.FindAsync(id, cancellation) is not { IsOpen: true } review)
            return NotFound();
        (Item, Review, Open) = (item, review, await remarks.CountOpenAsync(id, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        var answer = TypedText.Lines(Answer).Trim();
        if (answer.Length == 0 && Open == 0)
            ModelState.AddModelError(nameof(Answer), "Schrijf wat er nog moet veranderen.");
        else if (answer.Length > Longest)
            ModelState.AddModelError(nameof(Answer), "Gebruik hoogstens 2.000 tekens.");
        if (!ModelState.IsValid || !await reviews.SendBackAsync(Item, me.Reader, answer, cancellation))
            return Page();
        Happened = $"‘{Item.DisplayText}’ is teruggestuurd naar {Review.Name}.";
        return LocalRedirect("/beheer/te-beoordelen");
    }
}
