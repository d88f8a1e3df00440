using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Reading;

/// <summary>Chooses the passages that show best why a document was found: most different asked words, the rare ones first.</summary>
internal sealed class SnippetMaker(IndexView index, Visibility visibility, IReadOnlySet<int> terms)
{
    private const int PassageWords = 28;
    private const int LeadWords = 6;
    private const string Ellipsis = "…";
    private readonly Marker _marker = new(index, terms);

    public IReadOnlyList<MarkedText> Title(DocumentText document)
    {
        var title = document[TextField.Title];
        var target = new MarkedTextBuilder();
        target.Add(title.Leading, false);
        _marker.Write(title, 0, title.Count, target);
        if (title.Count > 0) target.Add(title.GapAfter(title.Count - 1), false);
        return target.Build();
    }

    /// <returns>The passages, and the line of the body that the best one starts on.</returns>
    public (IReadOnlyList<MarkedText> Text, int? BodyLine) Snippet(DocumentText document)
    {
        TextField[] fields = [TextField.Summary, TextField.Body, TextField.Attachment];
        var best = fields.SelectMany(field => Passages(document[field])).OrderByDescending(passage => passage.Worth).FirstOrDefault();
        return (Text(fields, document, best), best is not null && best.Text == document[TextField.Body] ? best.Text.LineOf(best.From) : null);
    }

    private IReadOnlyList<MarkedText> Text(TextField[] fields, DocumentText document, Passage? best)
    {
        var target = new MarkedTextBuilder();
        if (best is null) WriteStart(fields.Select(field => document[field]).FirstOrDefault(text => text.Count > 0), target);
        else
        {
            Write(best, target);
            if (Second(best) is not { } second) return target.Build();
            target.Add(" ", false);
            Write(second, target);
        }
        return target.Build();
    }

    /// <summary>A passage behind the best one, if it shows words the best one lacks.</summary>
    private Passage? Second(Passage best) =>
        Passages(best.Text).Where(passage => passage.From >= best.From + PassageWords && passage.Terms.Except(best.Terms).Any()).MaxBy(passage => passage.Worth);

    /// <summary>One passage per match, starting a little before it.</summary>
    private IEnumerable<Passage> Passages(FieldText text)
    {
        const int most = 2_000;
        var matches = new List<(int At, int Term)>();
        for (var i = 0; i < text.Count && matches.Count < most; i++)
            if (_marker.Matching(text.WordNumber(i)) is >= 0 and var term) matches.Add((i, term));
        for (var m = 0; m < matches.Count; m++)
        {
            var from = Start(text, matches[m].At);
            var seen = new HashSet<int>();
            var count = 0;
            for (var n = m; n < matches.Count && matches[n].At < from + PassageWords; n++, count++) seen.Add(matches[n].Term);
            yield return new Passage(text, from, seen, seen.Sum(visibility.Statistics.Idf) + 0.1 * count);
        }
    }

    /// <summary>The start of the sentence when it is near.</summary>
    private static int Start(FieldText text, int match)
    {
        var earliest = Math.Max(0, match - LeadWords);
        for (var i = match; i > earliest; i--)
            if (EndsSentence(text.GapAfter(i - 1))) return i;
        return earliest;
    }

    private static bool EndsSentence(string gap) => gap.AsSpan().IndexOfAny(".!?\n") >= 0;

    private void Write(Passage passage, MarkedTextBuilder target)
    {
        var (text, from) = (passage.Text, passage.From);
        var until = Math.Min(text.Count, from + PassageWords);
        if (from > 0 && !EndsSentence(text.GapAfter(from - 1))) target.Add(Ellipsis, false);
        _marker.Write(text, from, until, target);
        if (until > from) target.Add(until < text.Count ? Ellipsis : text.GapAfter(until - 1), false);
    }

    private void WriteStart(FieldText? text, MarkedTextBuilder target)
    {
        if (text is not null) Write(new Passage(text, 0, [], 0), target);
    }

    private sealed record Passage(FieldText Text, int From, HashSet<int> Terms, double Worth);
}
