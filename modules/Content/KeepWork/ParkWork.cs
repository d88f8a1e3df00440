using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Content;

internal sealed class ParkWork(OpenForm open, KeptWorks kept, WorkTicket ticket)
{
    /// <returns>Whether the form was one of ours and is kept.</returns>
    public async Task<bool> ParkAsync(IFormCollection form, CancellationToken cancellation)
    {
        var id = form[nameof(ItemForm.ContentItemId)].ToString();
        if (ticket.Read(form[LateForm.Ticket].ToString(), id) is not { } writer || await open.PostedAsync(form, cancellation) is not var (typed, stored))
            return false;
        return await kept.KeepAsync(writer, typed, stored, cancellation);
    }
}
