namespace DiversInclusief.TextIndex.Analysis;

/// <summary>The word break property of Unicode annex 29, as far as a search index needs it, plus the two joiners of Dutch.</summary>
internal enum WordClass : byte
{
    Other,
    Letter,
    Digit,
    Ideograph,
    Extend,
    MidLetterOrNumber,
    MidNumber,
    Connector,
    Hyphen,
    Ampersand,
}
