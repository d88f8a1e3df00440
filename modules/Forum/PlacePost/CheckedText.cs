using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>What the page must still ask of the writer.</summary>
/// <param name="Rules">Null when there is nothing to accept.</param>
/// <param name="Warned">What may belong to a person, to be looked at again.</param>
internal sealed record CheckedText(RulesToAccept? Rules, IReadOnlyList<Confidential> Warned)
{
    public bool AsksAgain => Warned.Count > 0;
}
