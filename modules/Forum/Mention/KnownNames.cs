using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>What the names behind an @ on one page stand for: a person or role is marked, a municipality leads to its page.</summary>
/// <param name="Places">Name to address, null for one without a page. Capitals do not matter here, nor in the roles.</param>
internal sealed record KnownNames(IReadOnlySet<string> People, IReadOnlyDictionary<string, string?> Places, IReadOnlySet<string> Roles)
{
    public static KnownNames None { get; } = new(new HashSet<string>(), new Dictionary<string, string?>(), new HashSet<string>());

    public bool IsEmpty => People.Count == 0 && Places.Count == 0 && Roles.Count == 0;

    public SafeHtml In(SafeHtml html) => IsEmpty || html.Value?.Contains('@', StringComparison.Ordinal) != true ? html : RunningText.Mark(html, MentionedNames.Pattern(), match => Find(match.Groups["name"].Value));

    // In the order in which those names are called, see Mentioned.
    private (int Length, string? Address)? Find(string words)
    {
        var beginnings = MentionedNames.Beginnings(words);
        if (beginnings.FirstOrDefault(People.Contains) is { } person)
            return (person.Length + 1, null);
        if (beginnings.FirstOrDefault(Places.ContainsKey) is { } place)
            return (place.Length + 1, Places[place]);
        return beginnings.FirstOrDefault(Roles.Contains) is { } role ? (role.Length + 1, null) : null;
    }
}
