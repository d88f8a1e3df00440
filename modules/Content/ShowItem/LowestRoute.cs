using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DiversInclusief.Content;

/// <summary>The page that takes every address comes after all others, files included.</summary>
internal sealed class LowestRoute : IConfigureOptions<RazorPagesOptions>
{
    public void Configure(RazorPagesOptions options) =>
        options.Conventions.AddPageRouteModelConvention("/Content/ShowItem/ShowItemPage", page =>
        {
            foreach (var selector in page.Selectors)
                selector.AttributeRouteModel!.Order = int.MaxValue;
        });
}
