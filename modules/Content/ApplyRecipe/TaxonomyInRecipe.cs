using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A taxonomy that someone changed on the site keeps its terms as they are; a recipe adds those that the site never had.</summary>
internal static class TaxonomyInRecipe
{
    /// <returns>What to store in the place of what the recipe says.</returns>
    public static ContentItem Join(ContentItem recipe, ContentItem? stored)
    {
        if (recipe.ContentType != Terms.Type || stored?.Part("TaxonomyPart") is not { } part || !part[OpenedTaxonomy.Edited].AsFlag())
            return recipe;
        var taxonomy = new OpenedTaxonomy(stored);
        var deleted = part[OpenedTaxonomy.Deleted].AsTexts();
        AddBelow(taxonomy, recipe.Part("TaxonomyPart"), null, id => taxonomy.Find(id) is not null || taxonomy.SuccessorOf(id) is not null || deleted.Contains(id));
        return stored;
    }

    private static void AddBelow(OpenedTaxonomy taxonomy, JsonNode? owner, string? parent, Func<string, bool> isKnown)
    {
        foreach (var term in TermNodes.Below(owner))
        {
            var id = OpenedTaxonomy.IdOf(term);
            if (!isKnown(id))
                taxonomy.Add(Alone(term), parent);
            AddBelow(taxonomy, term, taxonomy.Find(id) is not null ? id : taxonomy.SuccessorOf(id) ?? parent, isKnown);
        }
    }

    private static JsonObject Alone(JsonObject term)
    {
        var copy = (JsonObject)term.WithoutCase()!;
        copy.Remove(TermNodes.List);
        return copy;
    }
}
