namespace DiversInclusief.Tests;

/// <summary>Tests that are run one after another when all others are done.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
