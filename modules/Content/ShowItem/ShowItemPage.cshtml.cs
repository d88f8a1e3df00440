using DiversInclusief.Components;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace DiversInclusief.Content;

[KeptForVisitors]
internal sealed class ShowItemPage(ContentItems items, ReadItem read, CurrentMember current, IEnumerable<IGiveTrail> trails, IEnumerable<IAddToItem> features, ICompositeViewEngine views) : PageModel
{
    public ItemReading Reading { get; private set; } = null!;

    public string View { get; private set; } = "_Item";

    /// <summary>What features have to say under it.</summary>
    public List<ItemAddition> Additions { get; } = [];

    public ItemMeta Meta => new(Reading, $"{Request.Scheme}://{Request.Host}");

    public IEnumerable<Crumb> Trail => (trails.Select(trail => trail.TrailTo(Reading.Item)).FirstOrDefault(steps => steps is not null) ?? []).Append(new Crumb(Reading.Item.DisplayText));

    public async Task<IActionResult> OnGetAsync(string? path, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(path) || path.Length > RoutePattern.Longest || await items.AtPathAsync(path, current.Reader, cancellation) is not { } item)
            return NotFound();
        if (item.Path != path)
            return LocalRedirectPermanent(item.Url);
        if (await read.ReadAsync(item, current.Reader, cancellation) is not { } reading)
            return NotFound();
        Reading = reading;
        foreach (var feature in features)
            if (await feature.ToAsync(reading, current.Reader, cancellation) is { } addition)
                Additions.Add(addition);
        View = views.FindView(PageContext, "Item-" + item.ContentType, isMainPage: false).Success ? "Item-" + item.ContentType : View;
        return Page();
    }
}
