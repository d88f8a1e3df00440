using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Asked by the pages that take a post: what came along with the form joins what it named already, and what is wrong is said beside the field.</summary>
internal sealed class CheckFiles(AppDb db, Attachments attachments, TakenUploads taken, CurrentMember me)
{
    public const string Field = TakeUploadsAttribute.Field;

    /// <summary>For a page that keeps the form, whatever is still wrong with it.</summary>
    /// <returns>What was refused and why; empty when nothing was.</returns>
    public string Join(IAttach form)
    {
        form.Files.RemoveAll(f => f.IsRemoved || f.Id.Length == 0);
        form.Files = [.. form.Files.Concat(taken.Files.Select(f => new AttachedForm { Id = f.Id })).DistinctBy(f => f.Id)];
        return string.Join(' ', taken.Errors);
    }

    /// <param name="post">Being changed; null for a new one.</param>
    /// <param name="proposal">Id of one that is being changed.</param>
    public async Task CheckAsync(IAttach form, Post? post, ModelStateDictionary model, CancellationToken cancellation, string? proposal = null)
    {
        if (Join(form) is { Length: > 0 } refused)
            model.AddModelError(Field, refused);
        if (post is not null)
            await KeepWhatMustStayAsync(form, post, model, cancellation);
        await attachments.TakeAsync(form.Files, cancellation);
        var found = await attachments.NamedAsync(form.Files, post?.Id ?? proposal, cancellation);
        if (form.Files.RemoveAll(f => found.All(known => known.Id != f.Id)) > 0)
            model.AddModelError(Field, "Een bestand dat je had gekozen, is er niet meer. Kies het opnieuw.");
        if (form.Files.Count > Attachments.Most)
            model.AddModelError(Field, $"Je kunt hoogstens {Attachments.Most} bestanden bij een bericht zetten. Haal er {form.Files.Count - Attachments.Most} weg.");
        if (post?.Alias is not null)
            await HideAuthorsAsync(form, post, model, cancellation);
        foreach (var file in form.Files)
            if (found.First(known => known.Id == file.Id) is { File.IsImage: true, Name: var name } && file.MistakeOn(name) is { } mistake)
                model.AddModelError(AttachField.NameOf(file.Id, nameof(AttachedForm.Alt)), mistake);
    }

    /// <summary>For who writes without a name: a document that names someone is refused until they said that it may be seen.</summary>
    /// <param name="post">Being changed; what stands there already was asked about before.</param>
    public async Task HideAuthorsAsync(IAttach form, Post? post, ModelStateDictionary model, CancellationToken cancellation)
    {
        foreach (var file in await attachments.NamedAsync(form.Files, post?.Id, cancellation))
            if (file.Author is { } author && post?.Attached.Any(own => own.Id == file.Id) != true && form.Files.Exists(f => f.Id == file.Id && !f.ShowsAuthor))
                model.AddModelError(AttachField.NameOf(file.Id, nameof(AttachedForm.ShowsAuthor)), $"Je schrijft zonder je naam, maar ‘{file.Name}’ noemt ‘{author}’ als maker. Haal het bestand weg, of zet een vinkje als dat mag.");
    }

    // Nobody adds a file under the name of another, and what must be kept for a lawsuit or a request is not thrown away.
    private async Task KeepWhatMustStayAsync(IAttach form, Post post, ModelStateDictionary model, CancellationToken cancellation)
    {
        if (!post.IsBy(me.Reader))
            form.Files.RemoveAll(f => post.Attached.All(own => own.Id != f.Id));
        var gone = post.Attached.Where(own => form.Files.TrueForAll(f => f.Id != own.Id)).ToList();
        if (gone.Count == 0 || !await db.Set<Hold>().AnyAsync(h => h.TopicId == post.TopicId, cancellation))
            return;
        form.Files.AddRange(gone.Select(AttachedForm.Of));
        model.AddModelError(Field, "Een moderator heeft gevraagd om dit onderwerp te bewaren. Je kunt er nu geen bestanden weghalen.");
    }
}
