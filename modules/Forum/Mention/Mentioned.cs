using DiversInclusief.Identity;
using DiversInclusief.Search;

namespace DiversInclusief.Forum;

/// <summary>Finds the members that a post calls by name, by municipality or by role.</summary>
internal sealed class Mentioned(Members members, Recipients recipients, FacetNames names)
{
    /// <summary>A post is no mailing list: who calls on a role or municipality with more members than this reaches the first ones.</summary>
    public const int Most = 100;

    /// <returns>Ids, each once. At most four commands, whatever the text.</returns>
    public async Task<IReadOnlyList<string>> InAsync(string body, CancellationToken cancellation)
    {
        var called = MentionedNames.In(body);
        if (called.Count == 0)
            return [];
        var people = await members.NamedAsync([.. called.SelectMany(one => one).Distinct()], cancellation);
        var places = (await names.OfAsync(Facet.Municipality, cancellation)).DistinctBy(n => n.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(n => n.Value, n => n.Key, StringComparer.OrdinalIgnoreCase);
        var (found, codes, roles) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var beginnings in called)
            if (beginnings.FirstOrDefault(people.ContainsKey) is { } person)
                found.Add(people[person]);
            else if (beginnings.FirstOrDefault(places.ContainsKey) is { } place)
                codes.Add(places[place].ToUpperInvariant());
            else
                roles.AddRange(beginnings);
        found.AddRange(await recipients.OfAsync(codes, roles, Most, cancellation));
        return [.. found.Distinct().Take(Most)];
    }
}
