using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Keeps the remarks on items, and takes what is typed about them in the form.</summary>
internal sealed class Remarks(AppDb db, Transaction transaction, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Oldest first; one command.</summary>
    public async Task<IReadOnlyList<Remark>> OfAsync(string itemId, CancellationToken cancellation) =>
        await db.Set<Remark>().AsNoTracking().Where(remark => remark.ItemId == itemId).OrderBy(remark => remark.MadeAt).ThenBy(remark => remark.Id).Take(Most).ToListAsync(cancellation);

    public Task<int> CountOpenAsync(string itemId, CancellationToken cancellation) => db.Set<Remark>().CountAsync(remark => remark.ItemId == itemId && remark.DoneAt == null, cancellation);

    /// <summary>Keeps what the form says about remarks. Sent twice it says the same.</summary>
    public Task TakeAsync(ItemForm form, IFormCollection posted, Reader by, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        var known = await db.Set<Remark>().AsTracking().Where(remark => remark.ItemId == form.ContentItemId && remark.DoneAt == null).ToListAsync(cancellation);
        foreach (var remark in known)
            Answer(remark, posted, by);
        if (by.May(Permission.EditContent))
            db.AddRange(New(form, posted, by).Where(added => !known.Exists(remark => remark.Field == added.Field && remark.Text == added.Text)));
    }, cancellation);

    private void Answer(Remark remark, IFormCollection posted, Reader by)
    {
        var answer = TypedText.Lines(posted[RemarkInput.Answer(remark.Id)]);
        if (posted.ContainsKey(RemarkInput.Answer(remark.Id)))
            remark.Answer = answer.Length > Remark.Longest ? answer[..Remark.Longest] : answer;
        if (posted[RemarkInput.Done(remark.Id)] == "true")
            remark.TickOff(by.Name, clock.GetUtcNow());
    }

    private IEnumerable<Remark> New(ItemForm form, IFormCollection posted, Reader editor) =>
        from field in form.Fields
        let text = TypedText.Lines(posted[RemarkInput.New(field.Name)]).Trim()
        where text.Length > 0
        select new Remark { Id = ShortId.New(), ItemId = form.ContentItemId, Field = field.Name, Text = text, By = editor.Name, MadeAt = clock.GetUtcNow() };
}
