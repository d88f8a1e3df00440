using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Content;

/// <summary>An item as the index takes it.</summary>
internal static class ItemDocument
{
    public static Document Of(string id, string access, ContentItem item, ContentTypeDefinition type, TermTree terms, IReadOnlyDictionary<string, string> provinces, ShownFiles files, DateOnly today) => new()
    {
        Id = id,
        Kind = type.Kind,
        Title = item.DisplayText,
        Summary = item["Summary"].Text,
        Body = ItemWords.Of(item, type, terms),
        Attachment = files.WordsOf(item, type),
        Url = item.Url,
        Date = item.PublishedUtc ?? item.CreatedUtc,
        Facets = ItemFacets.Of(item, type, terms, provinces),
        Signals = Signals(item, type, today),
        AccessTokens = access.Length > 0 ? [access] : [],
        Stored = new Dictionary<string, string>
        {
            [StoredField.Summary] = item["Summary"].Text,
            [StoredField.Meta] = Meta(item, type, terms),
            [StoredField.Icon] = KindIcon.Of(item.ContentType),
            [StoredField.Picture] = files.PictureOf(item),
            [StoredField.Places] = HitPlace.Write(ItemWords.Places(item, type, terms)),
            [StoredField.Status] = QualityLabel.Of(item) is null ? "" : "keurmerk",
        },
    };

    private static Dictionary<string, double> Signals(ContentItem item, ContentTypeDefinition type, DateOnly today) => new()
    {
        [SignalWeights.Label] = QualityLabel.Of(item) is null ? 0 : 1,
        [SignalWeights.OverdueReview] = ReviewDate.Of(item, type)?.IsOverdue(today) == true ? 1 : 0,
    };

    private static string Meta(ContentItem item, ContentTypeDefinition type, TermTree terms) => item.ContentType switch
    {
        ItemFacets.MunicipalityType => item["Province"].Text,
        "Person" => item["Function"].Text,
        "Column" => item["AuthorName"].Text,
        "Publication" => item["Publisher"].Text,
        _ => string.Join('|', terms.Named(type.Fields.Where(attached => attached.Field.TaxonomyId == "themas")
            .SelectMany(attached => item.FieldOf(attached.Part, attached.Field.Name).TermIds)).Take(2).Select(term => term.Name)),
    };
}
