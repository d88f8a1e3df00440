namespace DiversInclusief.TextIndex.Storage;

/// <summary>One facet of the index and the numbers of its values.</summary>
internal sealed class FacetField(string name)
{
    public string Name { get; } = name;

    public StringTable Values { get; } = new();
}
