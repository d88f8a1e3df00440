namespace DiversInclusief.Content;

/// <summary>What the judgements of at least two reviewers come to: per criterion the strictest verdict counts, and every reason is given.</summary>
internal sealed record Outcome(IReadOnlyList<CriterionVerdict> Verdicts, IReadOnlyList<string> Reviewers, DateTimeOffset At)
{
    public const int Needed = 2;

    /// <summary>The label is given when no criterion fails.</summary>
    public bool IsAwarded => Verdicts.All(verdict => verdict.Verdict != Verdict.Not);

    /// <returns>Null while too few reviewers judged.</returns>
    public static Outcome? Of(IReadOnlyList<Judgement> judgements) => judgements.Count < Needed ? null : new Outcome(
        [.. Criterion.All.Select(criterion => Join([.. judgements.SelectMany(judgement => judgement.Verdicts).Where(verdict => verdict.Criterion == criterion.Name)], criterion.Name))],
        [.. judgements.Select(judgement => judgement.Name).Order(StringComparer.CurrentCulture)], judgements.Max(judgement => judgement.At));

    private static CriterionVerdict Join(IReadOnlyList<CriterionVerdict> verdicts, string criterion) =>
        new(criterion, verdicts.Min(verdict => verdict.Verdict), string.Join('\n', verdicts.Select(verdict => verdict.Reason).Where(reason => reason.Length > 0).Distinct()));
}
