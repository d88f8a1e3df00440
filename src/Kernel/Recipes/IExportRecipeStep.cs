using System.Text.Json.Nodes;

namespace DiversInclusief.Kernel.Recipes;

/// <summary>Writes down what one kind of step reads, so that applying it to an empty site makes the same again.</summary>
public interface IExportRecipeStep
{
    /// <summary>Place in the recipe: what others point to comes first.</summary>
    int Order { get; }

    /// <summary>Steps whose order and words depend on nothing but what is told; a large one comes in pieces.</summary>
    IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, CancellationToken cancellation);

    /// <summary>Files beside the recipe, asked for after all steps.</summary>
    IAsyncEnumerable<ExportedFile> FilesAsync(ExportScope scope, CancellationToken cancellation) => AsyncEnumerable.Empty<ExportedFile>();
}
