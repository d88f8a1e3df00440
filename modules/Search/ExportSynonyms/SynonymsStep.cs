using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Search.EditSynonyms;

namespace DiversInclusief.Search.ExportSynonyms;

/// <summary>Our own step "Synonyms": the list of a site whose editors made it their own. A site that never did goes on with the list that comes with it.</summary>
internal sealed class SynonymsStep(StoredSynonyms stored, SaveSynonymsHandler save) : IRecipeStep, IExportRecipeStep
{
    private const string Rules = nameof(Rules);

    public string Name => "Synonyms";

    public int Order => 60;

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var told = new SynonymText((step.Body[Rules]?.ToString() ?? "").ReplaceLineEndings("\n"));
        if (told.Text.Length > SynonymText.Longest)
            step.Fail(Rules, $"gebruik hoogstens {SynonymText.Longest} tekens.");
        foreach (var rule in told.Mistakes)
            step.Fail($"{Rules}, regel {rule.Number}", rule.Mistake!);
        if (step.Errors.Count > 0)
            return;
        if (!await save.HandleAsync(told, await stored.LatestNumberAsync(cancellation), Reader.Site, cancellation))
            step.Fail(Rules, "iemand bewaarde intussen een andere lijst. Probeer het opnieuw.");
    }

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await stored.LatestAsync(cancellation) is { Version: > 0 } latest)
            yield return new JsonObject { ["name"] = Name, [Rules] = latest.Rules };
    }
}
