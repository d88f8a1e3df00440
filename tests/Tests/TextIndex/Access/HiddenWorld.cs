using DiversInclusief.TextIndex;
using FsCheck;
using FsCheck.Fluent;

namespace DiversInclusief.Tests.TextIndex.Access;

/// <summary>Random documents, some of them hidden, a random reader and random things to type.</summary>
internal sealed record HiddenWorld(IReadOnlyList<Document> Documents, ReaderTokens Reader, IReadOnlyList<string> Queries)
{
    private static readonly string[] Vocabulary =
    [
        "gemeente", "gemeenten", "huisvesting", "arbeidsmigrant", "arbeidsmigrantenhuisvesting", "statushouder", "vergunninghouder", "azc", "asielzoekerscentrum", "wijk",
        "aanpak", "wijk-aanpak", "wijkaanpak", "geheim", "geheimen", "geheime", "raad", "raden", "taal", "talen", "taalles", "expat", "kennismigrant", "subsidie", "subsidies",
        "de", "het", "van", "Fryslân", "café", "B&W", "2024", "burgemeester", "wethouders", "en", "opvang", "noodopvang", "ziekenhuis", "foto's",
    ];

    private static readonly string[] Tokens = ["public", "members", "room:1", "room:2", "member:a", "role:editor"];

    public static Arbitrary<HiddenWorld> Arbitrary => Generator.ToArbitrary();

    public IEnumerable<Document> Readable => Documents.Where(document => Reader.MayRead(document.AccessTokens));

    private static Gen<string> Text => from words in Gen.Elements(Vocabulary).ArrayOf() select string.Join(' ', words);

    private static Gen<string[]> SomeTokens => Gen.Elements(Tokens).ArrayOf().Resize(3);

    private static Gen<Document> RandomDocument =>
        from title in Text.Resize(4)
        from summary in Text.Resize(5)
        from body in Text.Resize(12)
        from tokens in SomeTokens
        from theme in Gen.Elements(Vocabulary)
        from kind in Gen.Elements("publicatie", "geheimsoort", "vraag")
        select new Document
        {
            Id = "",
            Kind = kind,
            Title = title,
            Summary = summary,
            Body = body,
            AccessTokens = tokens,
            Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["thema"] = [theme] },
        };

    private static Gen<string> Mistyped =>
        from word in Gen.Elements(Vocabulary)
        from at in Gen.Choose(0, 20)
        from letter in Gen.Elements("a", "e", "x", "")
        select word.Length < 3 ? word : word.Remove(at % word.Length, 1).Insert(at % word.Length, letter);

    private static Gen<string> Query => Gen.OneOf(
        Text.Resize(3),
        Mistyped,
        from word in Gen.Elements(Vocabulary) select word[..Math.Min(2, word.Length)] + "*",
        from word in Gen.Elements(Vocabulary) select "titel:" + word,
        from word in Gen.Elements(Vocabulary) select "thema:" + word,
        from text in Text.Resize(3) select "\"" + text + "\"",
        from first in Mistyped from second in Gen.Elements(Vocabulary) select first + " -" + second,
        from word in Gen.Elements(Vocabulary) select word[..Math.Min(3, word.Length)]);

    private static Gen<HiddenWorld> Generator =>
        from documents in RandomDocument.ListOf().Resize(14)
        from tokens in SomeTokens
        from queries in Query.NonEmptyListOf().Resize(8)
        select new HiddenWorld(documents.Select((document, at) => document with { Id = "d" + at }).ToList(), new ReaderTokens(tokens), queries.ToList());
}
