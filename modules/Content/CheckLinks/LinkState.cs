namespace DiversInclusief.Content;

internal enum LinkState
{
    /// <summary>Not asked yet.</summary>
    Unknown,
    Works,

    /// <summary>The page answers people, but not a program: it may well be there.</summary>
    Refused,

    /// <summary>The site says that there is no such page.</summary>
    Gone,

    /// <summary>The site says that it is out of order.</summary>
    Failed,

    /// <summary>No answer: no such site, no connection, no valid certificate, or too slow.</summary>
    Unreachable,

    /// <summary>It leads to an address that is not on the open internet, and was not asked.</summary>
    NotOutside,
}
