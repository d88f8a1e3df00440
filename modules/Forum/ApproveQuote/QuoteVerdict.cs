namespace DiversInclusief.Forum;

/// <summary>What a member says of own words in the library.</summary>
internal enum QuoteVerdict
{
    Asked,
    Approved,
    Withheld,
}
