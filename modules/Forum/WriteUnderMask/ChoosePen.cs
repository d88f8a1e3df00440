using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DiversInclusief.Forum;

/// <summary>Reads from a form under what name a member writes, and asks again where that could give someone away.</summary>
internal sealed class ChoosePen(Masks masks, Aliases aliases, OnBehalf behalf, CheckFiles files, CurrentMember me)
{
    private const string Field = "Form.As";

    /// <summary>For a reply. Who wrote under an alias here goes on so, unless they say otherwise twice.</summary>
    /// <returns>What to ask on the page; without a pen when something must be chosen first.</returns>
    public async Task<PenChoice> ForReplyAsync(Topic topic, ReplyForm form, ModelStateDictionary model, CancellationToken cancellation)
    {
        var worn = await masks.InAsync(topic.Id, me.Reader, cancellation);
        if (worn is not null && form.As == WriteAs.Self)
            return OpenlyAfterAll(worn, form.Openly, model);
        if (worn is not null)
        {
            await files.HideAuthorsAsync(form, null, model, cancellation);
            return new PenChoice(worn) { Alias = worn.Alias };
        }
        if (form.As is null or "" or WriteAs.Self)
            return new PenChoice(Pen.Open(me.Reader.MemberId!));
        if (form.As == WriteAs.Unanswered)
        {
            model.AddModelError(Field, "Kies onder welke naam je dit plaatst.");
            return await OffersAsync(topic, cancellation);
        }
        return await NewAsync(topic.Room, topic.Id, form.As, form, model, cancellation);
    }

    public Task<PenChoice> ForTopicAsync(Room room, StartTopicForm form, ModelStateDictionary model, CancellationToken cancellation) =>
        form.As is null or "" or WriteAs.Self ? Task.FromResult(new PenChoice(Pen.Open(me.Reader.MemberId!))) : NewAsync(room, null, form.As, form, model, cancellation);

    /// <summary>What the page of a reply may offer.</summary>
    public async Task<PenChoice> OffersAsync(Topic topic, CancellationToken cancellation) =>
        (await masks.InAsync(topic.Id, me.Reader, cancellation) is { } worn ? new PenChoice(null) { Alias = worn.Alias }
            : new PenChoice(null) { Aliases = topic.Room.AllowsMasks ? await aliases.OfAsync(cancellation) : null }) with { Principals = await behalf.OffersAsync(topic.Access, Permission.Reply, cancellation) };

    /// <summary>What the page of a new topic may offer, whatever room is chosen.</summary>
    /// <param name="masks">Some room allows them.</param>
    public async Task<PenChoice> OffersAsync(bool masks, CancellationToken cancellation) =>
        new(null) { Aliases = masks ? await aliases.OfAsync(cancellation) : null, Principals = await behalf.OffersAsync(null, Permission.StartTopic, cancellation) };

    /// <summary>Whether it can be prepared for the one who was chosen; when not, the form says so.</summary>
    public async Task<bool> MayPrepareAsync(string principalId, string access, string permission, ModelStateDictionary model, CancellationToken cancellation)
    {
        if (await behalf.MayAsync(principalId, access, permission, cancellation))
            return true;
        model.AddModelError(Field, principalId.Length == 0 ? "Je kunt hier voor niemand iets klaarzetten. Wie jou als adviseur koos, leest hier niet mee." : "Je kunt hier niet namens deze persoon schrijven. Die leest hier niet mee, of je bent geen adviseur meer. Kies opnieuw.");
        return false;
    }

    private PenChoice OpenlyAfterAll(Pen worn, bool sure, ModelStateDictionary model)
    {
        if (!sure)
            model.AddModelError("Form.Openly", "Zet een vinkje als je dit zeker weet, of plaats je reactie onder je alias.");
        return new PenChoice(Pen.Open(me.Reader.MemberId!)) { Alias = worn.Alias, AsksOpenly = true };
    }

    private async Task<PenChoice> NewAsync(Room room, string? topicId, string written, IAttach form, ModelStateDictionary model, CancellationToken cancellation)
    {
        if (!room.AllowsMasks)
        {
            model.AddModelError(Field, $"In de ruimte {room.Name} schrijf je onder je eigen naam.");
            return new PenChoice(null) { Aliases = new Dictionary<string, string>() };
        }
        var offered = await aliases.OfAsync(cancellation);
        if (!offered.TryGetValue(written, out var name))
            model.AddModelError(Field, "Kies onder welke naam je dit plaatst.");
        await files.HideAuthorsAsync(form, null, model, cancellation);
        return name is null || !model.IsValid ? new PenChoice(null) { Aliases = offered } : new PenChoice(await masks.PutOnAsync(me.Reader.MemberId!, topicId, name, cancellation)) { Aliases = offered };
    }
}
