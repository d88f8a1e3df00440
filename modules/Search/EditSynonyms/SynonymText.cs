using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>The list as an editor writes it: a rule a line, with blank lines and explanations kept.</summary>
internal sealed class SynonymText(string text)
{
    public const int Longest = 100_000;

    private readonly Lazy<IReadOnlyList<SynonymRule>> _rules = new(() => [.. text.Split('\n').Select((line, i) => SynonymRule.Of(i + 1, line)).OfType<SynonymRule>()]);

    /// <summary>What a site starts with.</summary>
    public static SynonymText Default { get; } = new(string.Join('\n', SynonymList.Default.Rules));

    public string Text { get; } = text;

    public IReadOnlyList<SynonymRule> Rules => _rules.Value;

    public IEnumerable<SynonymRule> Mistakes => Rules.Where(rule => rule.Mistake is not null);

    public SynonymList ToList() => SynonymList.Parse(Text);

    public SynonymChanges ChangesFrom(SynonymText before) => new(RulesWithout(before), before.RulesWithout(this));

    /// <summary>Puts a rule where it is seen: on top.</summary>
    public SynonymText With(params IEnumerable<string> rules) => new(string.Join('\n', rules.Append(Text)));

    /// <summary>Rules that someone else saved meanwhile, with what was added and taken away here since the version that both began with.</summary>
    public SynonymText OnTopOf(SynonymText theirs, SynonymText before)
    {
        var gone = before.RulesWithout(this).ToHashSet(StringComparer.Ordinal);
        var kept = theirs.Text.Split('\n').Where(line => SynonymRule.Of(0, line) is not { } rule || !gone.Contains(rule.Text));
        var mine = RulesWithout(before).Except(theirs.Rules.Select(rule => rule.Text), StringComparer.Ordinal);
        return new SynonymText(string.Join('\n', kept)).With(mine);
    }

    private List<string> RulesWithout(SynonymText other) =>
        [.. Rules.Select(rule => rule.Text).Except(other.Rules.Select(rule => rule.Text), StringComparer.Ordinal)];
}
