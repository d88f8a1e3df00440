namespace DiversInclusief.Forum;

/// <summary>What can be called with an @ besides people.</summary>
internal sealed record NamesToCall(IReadOnlyList<string> Municipalities, IReadOnlyList<string> Roles)
{
    /// <param name="municipalities">Names; one that no post can call, such as one with a bracket, is left out.</param>
    public static NamesToCall Of(IEnumerable<string> municipalities, IEnumerable<string> roles) => new(Callable(municipalities), Callable(roles));

    private static List<string> Callable(IEnumerable<string> names) => [.. names.Distinct().Where(MentionedNames.MayBe).Order(StringComparer.CurrentCulture)];
}
