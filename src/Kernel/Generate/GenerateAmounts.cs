namespace DiversInclusief.Kernel.Generate;

/// <summary>How large the made-up site becomes. Posts are those of all topics together, the opening ones included.</summary>
public sealed record GenerateAmounts(int Topics, int Posts, int Items);
