namespace DiversInclusief.Kernel.Changes;

/// <summary>A place in the change log; everything up to and including it was seen.</summary>
public readonly record struct ChangePosition(long Transaction, long Number);
