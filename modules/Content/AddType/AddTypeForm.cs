using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A new type as typed.</summary>
internal sealed class AddTypeForm
{
    public TypeForm Type { get; set; } = new();
    public string Slug { get; set => field = TypedText.Line(value).Trim('/').ToLowerInvariant(); } = "";
    public bool HasSummary { get; set; } = true;
    public bool HasBody { get; set; } = true;

    /// <summary>First part of the address; of the name when nothing was typed.</summary>
    public string Folder => Slug.Length > 0 ? Slug : Writing.Slug.From(Type.DisplayName);

    /// <param name="taken">First parts of addresses that pages and other types have.</param>
    public IEnumerable<(string Field, string Why)> Mistakes(DefinitionSet all, IReadOnlySet<string> taken)
    {
        foreach (var (field, why) in Type.Mistakes(all, ""))
            yield return ($"{nameof(Type)}.{field}", why);
        if (Slug.Length > 0 && (Writing.Slug.From(Slug) != Slug || Slug.Length > 40))
            yield return (nameof(Slug), "Gebruik hoogstens 40 kleine letters, cijfers en streepjes.");
        else if (taken.Contains(Folder))
            yield return (nameof(Slug), $"Het adres /{Folder} is al in gebruik. Kies een ander woord.");
    }
}
