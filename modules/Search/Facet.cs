namespace DiversInclusief.Search;

/// <summary>Names of facets as they stand in addresses. The kind is named by the engine itself.</summary>
public static class Facet
{
    /// <summary>"kind" in the index, "soort" in addresses.</summary>
    public const string Kind = "kind";

    /// <summary>Term ids of the taxonomy "themas", such as "thema-taal".</summary>
    public const string Theme = "thema";

    /// <summary>Term ids of the taxonomy "gemeentetypen", such as "type-grens".</summary>
    public const string MunicipalityType = "type";

    /// <summary>Content item ids of municipalities, such as "gm0518".</summary>
    public const string Municipality = "gemeente";

    /// <summary>Names of provinces as written.</summary>
    public const string Province = "provincie";

    /// <summary>How far a question is: "open" or "beantwoord".</summary>
    public const string Status = "status";

    /// <summary>Term ids of the taxonomy "doelgroepen".</summary>
    public const string TargetGroup = "doelgroep";
}
