namespace DiversInclusief.TextIndex.Analysis;

/// <summary>The own list of compound parts in every form they take inside a compound, each with its plain form and its place.</summary>
internal sealed class PartList
{
    private readonly Dictionary<string, (string Plain, PartPlace Place)>.AlternateLookup<ReadOnlySpan<char>> _parts;

    private PartList(IReadOnlyList<string> anywhere, IReadOnlyList<string> first, IReadOnlyList<string> last)
    {
        var forms = new Dictionary<string, (string Plain, PartPlace Place)>(StringComparer.Ordinal);
        foreach (var word in anywhere) forms[word] = (word, PartPlace.Anywhere);
        foreach (var word in first) Add(forms, word, word, PartPlace.BeforeAnother);
        foreach (var word in last) Add(forms, word, word, PartPlace.Last);
        foreach (var word in anywhere) AddForms(forms, word);
        foreach (var word in last)
            foreach (var form in PartForms.AtTheEnd(word)) Add(forms, form, word, PartPlace.Last);
        _parts = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static PartList Default { get; } = new([.. Resource.Words("parts.txt")], [.. Resource.Words("lefts.txt")], [.. Resource.Words("rights.txt")]);

    /// <summary>The plain form of a part that may stand at this place.</summary>
    public bool TryGetPlain(ReadOnlySpan<char> form, PartPlace place, out string plain)
    {
        var known = _parts.TryGetValue(form, out var part) && (part.Place & place) != PartPlace.None;
        plain = known ? part.Plain : "";
        return known;
    }

    /// <summary>Only a noun in its plain form: neither a verb (grijp-) nor a plural (mensen-) has the -s- of raadslid.</summary>
    public bool TakesLinkingS(ReadOnlySpan<char> form, out string plain) => TryGetPlain(form, PartPlace.Last, out plain) && form.SequenceEqual(plain);

    private static void AddForms(Dictionary<string, (string Plain, PartPlace Place)> forms, string word)
    {
        foreach (var form in PartForms.Anywhere(word)) Add(forms, form, word, PartPlace.Anywhere);
        foreach (var form in PartForms.Diminutives(word)) Add(forms, form, word, PartPlace.Last);
    }

    /// <summary>A word of its own goes before a form of another; places of one form add up.</summary>
    private static void Add(Dictionary<string, (string Plain, PartPlace Place)> forms, string form, string plain, PartPlace place)
    {
        if (!forms.TryAdd(form, (plain, place))) forms[form] = (forms[form].Plain, forms[form].Place | place);
    }
}
