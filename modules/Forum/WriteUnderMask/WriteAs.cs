namespace DiversInclusief.Forum;

/// <summary>Under what name something is placed, as it stands in forms. Any other word is the id of a type of municipality.</summary>
internal static class WriteAs
{
    /// <summary>The own name.</summary>
    public const string Self = "zelf";

    /// <summary>The alias under which this member wrote in the topic before.</summary>
    public const string Mask = "masker";

    /// <summary>"Een gemeente", which says nothing more.</summary>
    public const string Any = "gemeente";

    /// <summary>The button that asks for the choices.</summary>
    public const string Choose = "kies";
}
