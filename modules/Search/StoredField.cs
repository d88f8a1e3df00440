namespace DiversInclusief.Search;

/// <summary>Names in <see cref="TextIndex.Document.Stored"/> that lists and result pages show when present.</summary>
public static class StoredField
{
    /// <summary>One or two plain sentences.</summary>
    public const string Summary = "summary";

    /// <summary>Small print under the title, such as "Gemeente Delft" or "3 reacties"; parts separated by a vertical bar.</summary>
    public const string Meta = "meta";

    /// <summary>Dutch status: "open" or "beantwoord" of a topic, "keurmerk" of an item.</summary>
    public const string Status = "status";

    /// <summary>Name of an icon of the theme.</summary>
    public const string Icon = "icon";

    /// <summary>A picture as <see cref="Media.Picture.Text"/> writes it; empty for none.</summary>
    public const string Picture = "picture";

    /// <summary>Places inside the page that a passage may come from, as <see cref="HitPlace.Write"/> writes them.</summary>
    public const string Places = "places";
}
