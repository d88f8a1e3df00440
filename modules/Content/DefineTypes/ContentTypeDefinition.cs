using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A type of content with its parts in order, as a recipe defines it.</summary>
public sealed record ContentTypeDefinition(string Name, string DisplayName, DefinitionSettings Settings, IReadOnlyList<ContentTypePartDefinition> Parts)
{
    private const string Group = "ContentTypeSettings";

    /// <summary>An editor may make one.</summary>
    public bool Creatable => Settings.Flag(Group, "Creatable");

    /// <summary>Who only hands in may make one; editors may make any that is <see cref="Creatable"/>.</summary>
    public bool Contributable => Settings.Flag("ContributableSettings", nameof(Contributable));

    public bool Listable => Settings.Flag(Group, "Listable");

    /// <summary>May be saved without being published.</summary>
    public bool Draftable => Settings.Flag(Group, "Draftable");

    /// <summary>Lives inside another item, in a bag, and never by itself.</summary>
    public bool IsCard => Settings.Text(Group, "Stereotype") == "Card";

    /// <summary>Value of the facet "kind" and part of addresses, such as "inspirerend-voorbeeld". Stays the same when the type gets another name.</summary>
    public string Kind { get; } = Settings.Text("KindSettings", nameof(Kind)) is { Length: > 0 } kept ? kept : Slug.From(DisplayName);

    /// <summary>What it is for, in the words of an administrator.</summary>
    public string Description => Settings.Text(Group, nameof(Description));

    public bool HasRoute => Has("AutoroutePart");

    /// <summary>Liquid pattern of the address.</summary>
    public string RoutePattern => Parts.FirstOrDefault(part => part.Part.Name == "AutoroutePart")?.Settings.Text("AutoroutePartSettings", "Pattern") ?? "";

    /// <summary>An item that stands on a page of its own and so can be found.</summary>
    public bool IsFindable => Creatable && HasRoute;

    public bool Has(string part) => Parts.Any(attached => attached.Part.Name == part);

    public ContentTypePartDefinition? Part(string name) => Parts.FirstOrDefault(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Parts that hold other items.</summary>
    public IEnumerable<ContentTypePartDefinition> Bags => Parts.Where(part => part.IsBag);

    /// <summary>Cards in the bags of an item of this type, in their order.</summary>
    public IEnumerable<BagCard> CardsOf(ContentItem item) => item.Cards(this);

    /// <summary>Every field with the name its part has on this type.</summary>
    public IEnumerable<(string Part, ContentFieldDefinition Field)> Fields => Parts.SelectMany(part => part.Part.Fields.Select(own => (part.Name, own)));
}
