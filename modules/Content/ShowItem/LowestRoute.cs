using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DiversInclusief.Content;

/// <summary>
/// The page that takes every address comes after all others, files included. Said after everything else:
/// AddRazorPages, which comes later than the modules, starts the conventions anew.
/// </summary>
internal sealed class LowestRoute : IPostConfigureOptions<RazorPagesOptions>
{
    public void PostConfigure(string? name, RazorPagesOptions options) =>
        options.Conventions.AddPageRouteModelConvention("/Content/ShowItem/ShowItemPage", page =>
        {
            foreach (var selector in page.Selectors)
                selector.AttributeRouteModel!.Order = int.MaxValue;
        });
}
