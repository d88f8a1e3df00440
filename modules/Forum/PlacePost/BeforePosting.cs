using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DiversInclusief.Forum;

/// <summary>
/// What stands between a writer and a post, in the one order in which it is asked: may they write at all, do they accept the rules of the house, and did they look again at
/// what may belong to a person. Asked by every page that takes a text, so that what was typed is kept. After it comes <see cref="PlacePost"/>.
/// </summary>
internal sealed class BeforePosting(HouseRules rules)
{
    public const string Question = "Agrees";

    /// <summary>For a form that is shown; null when there is nothing to accept.</summary>
    public async Task<RulesToAccept?> AskAsync(Reader writer, bool agrees, CancellationToken cancellation) =>
        await rules.ToAcceptAsync(writer.MemberId!, cancellation) is { } version ? new RulesToAccept(version, agrees) : null;

    public static string Silenced(DateTimeOffset until) => $"Je kunt tot {DutchTime.DateAndTime(until)} niet schrijven op het forum. Je tekst staat hier nog, zodat je die kunt bewaren. Waarom dat zo is, lees je bij je meldingen.";

    /// <summary>For a form that was sent. Whoever agrees has done so with this transaction; whoever does not finds the question in the model. Only a form in which nothing is wrong is looked at again.</summary>
    /// <param name="also">What else this page asks about the form; it comes before the second look.</param>
    public async Task<CheckedText> CheckAsync(Reader writer, IWritten form, bool agrees, ModelStateDictionary model, CancellationToken cancellation, Action? also = null)
    {
        if (writer.SilencedUntil is { } until)
            model.AddModelError("Form.Body", Silenced(until));
        var asked = await AcceptAsync(writer, agrees, model, cancellation);
        also?.Invoke();
        return new CheckedText(asked, model.IsValid ? LookAgain(form, model) : []);
    }

    private async Task<RulesToAccept?> AcceptAsync(Reader writer, bool agrees, ModelStateDictionary model, CancellationToken cancellation)
    {
        if (await AskAsync(writer, agrees, cancellation) is not { } asked)
            return null;
        if (agrees)
            await rules.AcceptAsync(writer.MemberId!, asked.Version.Number, cancellation);
        else
            model.AddModelError(Question, "Lees de huisregels en zet een vinkje. Daarna kun je plaatsen.");
        return asked;
    }

    private static IReadOnlyList<Writing.Confidential> LookAgain(IWritten form, ModelStateDictionary model)
    {
        var warned = SecondLook.At(form.Words, form.Seen);
        if (warned.Count > 0)
            form.Seen = SecondLook.Seen(form.Words);
        model.Remove("Form.Seen");
        return warned;
    }
}
