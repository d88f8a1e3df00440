using KernelChange = DiversInclusief.Kernel.Changes.Change;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>A line in the change log that asks every node to fill its index again.</summary>
internal static class FillAgain
{
    public const string Source = "search";
    public const string Key = "fill-again";

    public static bool IsAsked(KernelChange change) => change is { Source: Source, Key: Key };
}
