namespace DiversInclusief.Kernel.Generate;

/// <summary>A module that can fill itself to the size of a busy site, for benchmarks.</summary>
public interface IGenerate
{
    /// <param name="progress">Told how many things were made so far, whenever a batch is stored.</param>
    /// <returns>What was made, such as "1000 topics with 20000 posts".</returns>
    Task<string> GenerateAsync(GenerateAmounts amounts, ZipfWords words, Func<int, int, Task> progress, CancellationToken cancellation);
}
