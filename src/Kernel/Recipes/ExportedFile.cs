namespace DiversInclusief.Kernel.Recipes;

/// <summary>A file that goes along with an exported recipe.</summary>
/// <param name="Path">Below the folder of the recipe, with slashes.</param>
/// <param name="WriteAsync">Writes its bytes to a stream that cannot be read or turned back.</param>
public sealed record ExportedFile(string Path, Func<Stream, CancellationToken, Task> WriteAsync);
