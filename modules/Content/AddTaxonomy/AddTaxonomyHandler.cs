using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Makes a taxonomy that fields can choose from at once.</summary>
internal sealed class AddTaxonomyHandler(GeneralTerm termType, NewTerm maker, TaxonomyDesk desk)
{
    /// <returns>Its id, or in Dutch what is wrong.</returns>
    public async Task<(string Id, string? Wrong)> HandleAsync(AddTaxonomyForm form, CancellationToken cancellation)
    {
        await termType.EnsureAsync(cancellation);
        var taxonomy = new OpenedTaxonomy(Empty(form.Name));
        foreach (var name in form.TermNames)
            taxonomy.Add(await maker.MakeAsync(taxonomy, new TermForm { Name = name }, cancellation), null);
        return (taxonomy.Id, await desk.SaveAsync(taxonomy, TermActs.TaxonomyAdded, "", form.Name, "", cancellation));
    }

    private static ContentItem Empty(string name)
    {
        var item = new ContentItem { ContentItemId = ShortId.New(), ContentType = Terms.Type, DisplayText = name };
        item.Content["TitlePart"] = new JsonObject { ["Title"] = name };
        item.Content["TaxonomyPart"] = new JsonObject { ["TermContentType"] = GeneralTerm.Type, ["Terms"] = new JsonArray() };
        return item;
    }
}
