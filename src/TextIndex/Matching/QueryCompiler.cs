using System.Text.RegularExpressions;
using DiversInclusief.TextIndex.Analysis;
using DiversInclusief.TextIndex.Queries;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Turns a parsed query into conditions on this index for this reader.</summary>
internal sealed class QueryCompiler(IndexView index, Visibility visibility, MatchMode mode)
{
    private readonly WordMatchers _words = new(index, visibility, mode == MatchMode.Web);
    private readonly FieldConditions _fields = new(index);

    public CompiledQuery Compile(string text)
    {
        var clauses = Join(ParsedQuery.Of(text).Clauses.SelectMany(Separate).ToList());
        var compiled = new List<CompiledClause>();
        foreach (var clause in WithoutStopWords(clauses))
            if (Compile(clause) is { } matcher) compiled.Add(new CompiledClause(matcher, clause.Excluded, clause.Required || matcher is FilterMatcher || IsMeantExactly(clause), clause));
        return new CompiledQuery(compiled, Corrected(text));
    }

    /// <summary>Who quotes or names a field does not want to be understood generously.</summary>
    private bool IsMeantExactly(QueryClause clause) => mode == MatchMode.Web && clause.Alternatives.TrueForAll(atom => atom.Field is not null || atom.Kind == AtomKind.Phrase);

    /// <summary>What is typed without a space may be several words; each is a condition of its own.</summary>
    private IEnumerable<QueryClause> Separate(QueryClause clause)
    {
        if (clause.Alternatives is not [{ Kind: AtomKind.Word, Field: null } atom])
        {
            yield return clause;
            yield break;
        }
        foreach (var word in WordsOf(atom.Text)) yield return clause with { Alternatives = [atom with { Text = word }] };
    }

    private List<string> WordsOf(string text)
    {
        var list = new List<string>();
        var words = new WordBreaker(text, index.Lexicon.Chain.JoinsDutch);
        while (words.MoveNext()) list.Add(words.Word.ToString());
        return list;
    }

    /// <summary>
    /// Neighbouring words that together have synonyms (burgemeester en wethouders) learn so of each other. They stay conditions of
    /// their own: who asks for several things is also helped by a document that has but one of the words.
    /// </summary>
    private List<QueryClause> Join(List<QueryClause> clauses)
    {
        if (mode != MatchMode.Web) return clauses;
        const int longest = 5;
        for (var from = 0; from < clauses.Count - 1; from++)
            for (var count = Math.Min(longest, clauses.Count - from); count > 1; count--)
            {
                var run = clauses.GetRange(from, count);
                if (!run.TrueForAll(clause => clause is { Excluded: false, Alternatives: [{ Kind: AtomKind.Word, Field: null }] })) continue;
                var joined = string.Join(' ', run.Select(clause => clause.Alternatives[0].Text));
                if (index.Synonyms.Of(SynonymList.Key(joined)).Count == 0) continue;
                var words = new WordRun(joined, Math.Max(1, run.Count(clause => !IsStopWord(clause))));
                for (var i = from; i < from + count; i++) clauses[i] = clauses[i] with { Alternatives = [clauses[i].Alternatives[0] with { Run = words }] };
                from += count - 1;
                break;
            }
        return clauses;
    }

    private List<QueryClause> WithoutStopWords(List<QueryClause> clauses)
    {
        var rest = clauses.FindAll(clause => clause.Required || clause.Excluded || !IsStopWord(clause));
        return rest.Exists(clause => !clause.Excluded) ? rest : clauses;
    }

    private bool IsStopWord(QueryClause clause) =>
        clause.Alternatives.TrueForAll(atom => atom is { Kind: AtomKind.Word, Field: null } && index.Lexicon.Chain.IsStopWord(Folding.Fold(atom.Text)));

    private IMatcher? Compile(QueryClause clause)
    {
        var ways = clause.Alternatives.Select(atom => Compile(atom, clause.Excluded)).OfType<IMatcher>().Select(matcher => (matcher, 1f)).ToList();
        return ways.Count switch { 0 => null, 1 => ways[0].matcher, _ => new UnionMatcher(ways) };
    }

    private IMatcher? Compile(QueryAtom atom, bool exact)
    {
        if (atom.Field is null) return CompileText(atom, exact);
        if (FieldConditions.TextFieldOf(atom.Field) is { } field) return CompileText(atom, exact) is { } inner ? new FieldMatcher(index.Lexicon, inner, field) : null;
        return _fields.Compile(atom.Field, atom.Text) ?? CompileText(atom with { Text = $"{atom.Field} {atom.Text}", Kind = AtomKind.Word }, exact);
    }

    private IMatcher? CompileText(QueryAtom atom, bool exact)
    {
        var words = WordsOf(atom.Text);
        if (words.Count == 0) return null;
        return atom.Kind switch
        {
            AtomKind.Phrase => words.Count == 1 ? _words.Exact(words[0]) : _words.Phrase(words),
            AtomKind.Prefix => _words.Prefix(words[^1]),
            AtomKind.Fuzzy => _words.Fuzzy(words[0]),
            _ when exact => All(words.ConvertAll(_words.Exact)),
            _ when words.Count == 1 => atom.Run is { } run ? _words.Synonymous(run, _words.Word(words[0])) : _words.Word(words[0]),
            _ => _words.Synonymous(new WordRun(string.Join(' ', words), 1), All(words.Where(word => !index.Lexicon.Chain.IsStopWord(Folding.Fold(word))).Select(_words.Word).ToList())),
        };
    }

    private static IMatcher All(List<IMatcher> matchers) => matchers.Count == 1 ? matchers[0] : new IntersectionMatcher(matchers);

    private string? Corrected(string text)
    {
        if (_words.Corrections.Count == 0) return null;
        var corrected = text;
        foreach (var (typed, better) in _words.Corrections)
            corrected = Regex.Replace(corrected, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(typed)}(?![\p{{L}}\p{{N}}])", better.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return corrected == text ? null : corrected;
    }
}
