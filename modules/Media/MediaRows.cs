using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>What must follow when a file changes: the words it is found by, the text of a document, the things that show it.</summary>
internal sealed class MediaRows(AppDb db, Outbox outbox, ChangeLog changes)
{
    /// <summary>Other bytes: a document is read again, and what shows the file is looked at again.</summary>
    public async Task BytesChangedAsync(MediaFile file, CancellationToken cancellation)
    {
        if (file.Width == 0)
            outbox.Add(ReadTextJob.Name, new ReadText(file.Hash));
        await UsersChangedAsync([file.Path], cancellation);
    }

    /// <summary>What shows these files goes to the search index again.</summary>
    public async Task UsersChangedAsync(IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        var users = await db.Set<MediaUse>().Where(use => paths.Contains(use.Path)).Select(use => new { use.Source, use.Key }).Distinct().ToListAsync(cancellation);
        foreach (var user in users)
            changes.Note(user.Source, user.Key);
    }

    public async Task WordsChangedAsync(MediaFile file, CancellationToken cancellation)
    {
        db.RemoveRange(await db.Set<MediaWord>().AsTracking().Where(word => word.FileId == file.Id).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        db.AddRange(WordsOf($"{file.Name} {file.Alt} {file.Caption} {file.Path}").Select(word => new MediaWord { FileId = file.Id, Word = word }));
    }

    /// <summary>Lower-case letters and digits, at most sixty different words.</summary>
    public static IEnumerable<string> WordsOf(string text) => text.Split([' ', '/', '.', '-', '_', ',', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Slug.From(word).Replace("-", "", StringComparison.Ordinal)).Where(word => word.Length > 0)
        .Select(word => word.Length > MediaWord.Longest ? word[..MediaWord.Longest] : word).Distinct().Take(60);
}
