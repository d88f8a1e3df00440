using System.Globalization;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Lists files, newest first, in two commands however many there are.</summary>
internal sealed class LibraryList(AppDb db)
{
    private const int MostWords = 5;

    public async Task<LibraryPage> PageAsync(LibraryFilter filter, CancellationToken cancellation)
    {
        var rows = await AfterCursor(Filtered(filter), filter.After).OrderByDescending(f => f.StoredAt).ThenByDescending(f => f.Id).Take(filter.Take + 1).ToListAsync(cancellation);
        var page = rows.Take(filter.Take).ToList();
        var paths = page.Select(file => file.Path).ToArray();
        var uses = paths.Length == 0 ? [] : await db.Set<MediaUse>().Where(use => paths.Contains(use.Path)).GroupBy(use => use.Path)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return new LibraryPage([.. page.Select(MediaCard.Of)], uses, rows.Count > filter.Take ? CursorAfter(page[^1]) : null);
    }

    public Task<int> UndescribedAsync(CancellationToken cancellation) => db.Set<MediaFile>().CountAsync(file => file.Alt == null && file.Width > 0, cancellation);

    private IQueryable<MediaFile> Filtered(LibraryFilter filter)
    {
        var files = db.Set<MediaFile>().AsNoTracking();
        if (filter.FolderId is { } folder)
            files = files.Where(file => file.FolderId == folder);
        foreach (var word in MediaRows.WordsOf(filter.Words).Take(MostWords))
            files = WithWord(files, word, word + new string('z', MediaWord.Longest));
        if (filter.Extensions.Count > 0)
            files = files.Where(file => OfKind(filter.Extensions).Contains(file.ContentType));
        return filter.Kind switch
        {
            LibraryKind.Undescribed => files.Where(file => file.Alt == null && file.Width > 0),
            LibraryKind.Unused => files.Where(file => !db.Set<MediaUse>().Any(use => use.Path == file.Path)),
            _ => files,
        };
    }

    private IQueryable<MediaFile> WithWord(IQueryable<MediaFile> files, string from, string to) =>
        files.Where(file => db.Set<MediaWord>().Any(word => word.FileId == file.Id && word.Word.CompareTo(from) >= 0 && word.Word.CompareTo(to) <= 0));

    private static string[] OfKind(IReadOnlyList<string> extensions) => [.. extensions.Select(FileKind.ContentTypeOf).OfType<string>().Distinct()];

    private static IQueryable<MediaFile> AfterCursor(IQueryable<MediaFile> files, string? after) =>
        after?.Split('-') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTime.MaxValue.Ticks
            ? Before(files, new DateTimeOffset(number, TimeSpan.Zero), id) : files;

    private static IQueryable<MediaFile> Before(IQueryable<MediaFile> files, DateTimeOffset at, string id) =>
        files.Where(file => file.StoredAt < at || (file.StoredAt == at && file.Id.CompareTo(id) < 0));

    private static string CursorAfter(MediaFile last) => string.Create(CultureInfo.InvariantCulture, $"{last.StoredAt.UtcTicks}-{last.Id}");
}
