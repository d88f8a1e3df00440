using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The terms of a taxonomy, opened to be changed. What else a term holds stays as it was.</summary>
internal sealed class OpenedTaxonomy
{
    /// <summary>Set as soon as someone changed the terms here: from then on a recipe only adds terms.</summary>
    public const string Edited = "EditedHere";

    /// <summary>Ids of terms that were merged, and of terms that were deleted.</summary>
    public const string Merged = "MergedTerms", Deleted = "DeletedTerms";

    private readonly JsonObject _part;

    public OpenedTaxonomy(ContentItem item)
    {
        (Item, _part) = (item, item.Part("TaxonomyPart") ?? ContentItem.NewObject());
        item.Content["TaxonomyPart"] ??= _part;
    }

    public ContentItem Item { get; }
    public string Id => Item.ContentItemId;
    public string TermType => _part["TermContentType"].AsText();

    public JsonObject? Find(string id) => TermNodes.All(_part).FirstOrDefault(term => IdOf(term) == id);

    /// <returns>Null directly below the taxonomy.</returns>
    public string? ParentOf(string id) => TermNodes.All(_part).FirstOrDefault(term => TermNodes.Below(term).Any(child => IdOf(child) == id)) is { } parent ? IdOf(parent) : null;

    /// <summary>The term itself and everything below it.</summary>
    public IReadOnlyList<string> Branch(string id) => Find(id) is { } term ? [id, .. TermNodes.All(term).Select(IdOf)] : [];

    public bool IsNameTaken(string name, string? but) =>
        TermNodes.All(_part).Any(term => IdOf(term) != but && NameOf(term).Equals(name, StringComparison.CurrentCultureIgnoreCase));

    /// <summary>What a term that is gone now was merged into; null when it was not.</summary>
    public string? SuccessorOf(string id) => MergedTerms.Read(_part).FirstOrDefault(merged => merged.Id == id)?.Into;

    public void Add(JsonObject term, string? parent) => ListBelow(parent).Add(term);

    /// <param name="parent">Null for the top; never the term itself or something below it.</param>
    public void MoveBelow(string id, string? parent)
    {
        var term = Take(id);
        ListBelow(parent).Add(term);
    }

    /// <returns>The place among those beside it, from 1, and how many there are.</returns>
    public (int Place, int Of) MoveTo(string id, int to)
    {
        var (list, term) = (ListBelow(ParentOf(id)), Find(id)!);
        list.Remove(term);
        var place = Math.Clamp(to, 0, list.Count);
        list.Insert(place, term);
        return (place + 1, list.Count);
    }

    public int PlaceOf(string id) => ListBelow(ParentOf(id)).ToList().FindIndex(term => term is JsonObject json && IdOf(json) == id);

    /// <summary>One term becomes part of another: what is below it, its name and its other words.</summary>
    public void Merge(string from, string into)
    {
        var gone = Take(from);
        var words = new TermWords(Find(into)!, TermType);
        words.TakeOver(new TermWords(gone, TermType));
        foreach (var child in TermNodes.Below(gone).ToList())
        {
            ((JsonArray)gone[TermNodes.List]!).Remove(child);
            ListBelow(into).Add(child);
        }
        MergedTerms.Add(_part, new MergedTerm(from, into, ItemJson.Read(gone).Path));
    }

    public void Delete(string id)
    {
        Take(id);
        if (_part[Deleted] is not JsonArray list)
            _part[Deleted] = list = [];
        list.Add(id);
        MergedTerms.Forget(_part, id);
    }

    public void Mark() => _part[Edited] = true;

    public static string IdOf(JsonObject term) => term["ContentItemId"].AsText();

    public static string NameOf(JsonObject term) => ItemJson.Read(term).DisplayText;

    private JsonObject Take(string id)
    {
        var (list, term) = (ListBelow(ParentOf(id)), Find(id)!);
        list.Remove(term);
        return term;
    }

    private JsonArray ListBelow(string? parent)
    {
        var owner = parent is null ? _part : Find(parent)!;
        if (owner[TermNodes.List] is not JsonArray list)
            owner[TermNodes.List] = list = [];
        return list;
    }
}
