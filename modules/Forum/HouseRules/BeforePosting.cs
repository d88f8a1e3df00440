using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DiversInclusief.Forum;

/// <summary>What stands between a member and a post. Asked by the pages that take one, so that what was typed is kept.</summary>
internal sealed class BeforePosting(HouseRules rules, CurrentMember me)
{
    public const string Question = "Agrees";

    /// <summary>For a form that is shown; null when there is nothing to accept.</summary>
    public async Task<RulesToAccept?> AskAsync(bool agrees, CancellationToken cancellation) =>
        await rules.ToAcceptAsync(me.Reader.MemberId!, cancellation) is { } version ? new RulesToAccept(version, agrees) : null;

    public static string Silenced(DateTimeOffset until) => $"Je kunt tot {DutchTime.DateAndTime(until)} niet schrijven op het forum. Je tekst staat hier nog, zodat je die kunt bewaren. Waarom dat zo is, lees je bij je meldingen.";

    /// <summary>For a form that was sent. Whoever agrees has done so with this transaction; whoever does not finds the question in the model.</summary>
    public async Task<RulesToAccept?> CheckAsync(bool agrees, ModelStateDictionary model, CancellationToken cancellation)
    {
        if (me.Reader.SilencedUntil is { } until)
            model.AddModelError("Form.Body", Silenced(until));
        if (await AskAsync(agrees, cancellation) is not { } asked)
            return null;
        if (agrees)
            await rules.AcceptAsync(me.Reader.MemberId!, asked.Version.Number, cancellation);
        else
            model.AddModelError(Question, "Lees de huisregels en zet een vinkje. Daarna kun je plaatsen.");
        return asked;
    }
}
