using System.Globalization;
using System.IO.Compression;
using System.Text;
using DiversInclusief.Components.Text;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using DiversInclusief.Search;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Collects topics of all rooms for a request under the Woo: an inventory, and of each topic a copy with names replaced. Who asked for it and why stands in the log.</summary>
internal sealed class ExportTalkHandler(AppDb db, Members members, LooseFiles files, SitePaths paths, Transaction transaction, AuditLog audit, CurrentMember me)
{
    public const int Most = 500;

    /// <param name="author">Id of the member whose posts it is about; null for everyone's.</param>
    /// <returns>At most one more than <see cref="Most"/>.</returns>
    public Task<List<Topic>> FindAsync(ExportTalkForm form, string? author, CancellationToken cancellation)
    {
        var topics = db.Set<Topic>().AsNoTracking().Include(t => t.Room).Include(t => t.Lessons).AsQueryable();
        if (author is not null)
            topics = topics.Where(t => db.Set<Post>().Where(p => p.AuthorId == author).Select(p => p.TopicId).Contains(t.Id));
        if (!string.IsNullOrEmpty(form.Theme))
            topics = topics.Where(t => t.Terms.Any(term => term.Facet == Facet.Theme && term.Term == form.Theme));
        if (form.From is { } from && DutchTime.StartOf(from) is var since)
            topics = topics.Where(t => t.LastActivityAt >= since);
        if (form.Until is { } until && DutchTime.StartOf(until.AddDays(1)) is var end)
            topics = topics.Where(t => t.StartedAt < end);
        foreach (var word in form.SubjectWords)
            topics = Holding(topics, word);
        return topics.OrderBy(t => t.StartedAt).ThenBy(t => t.Id).Take(Most + 1).ToListAsync(cancellation);
    }

    // Not the index: it knows what members may find, and a request asks for everything there is, part of a word too.
    private IQueryable<Topic> Holding(IQueryable<Topic> topics, string word)
    {
        var typed = word.ToUpperInvariant();
        // Said in the language of the database, whose own rule for capitals is meant here.
#pragma warning disable CA1304, CA1311, CA1862, MA0011
        return topics.Where(t => t.Title.ToUpper().Contains(typed) || t.Lessons!.Body.ToUpper().Contains(typed) || t.Poll!.OptionLines.ToUpper().Contains(typed)
            || db.Set<Post>().Any(p => p.TopicId == t.Id && p.Body.ToUpper().Contains(typed)));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }

    /// <returns>The zip; on disk, for the files may be many, and gone when it is closed.</returns>
    public async Task<Stream> PackAsync(List<Topic> topics, ExportTalkForm form, CancellationToken cancellation)
    {
        var redactor = await RedactorAsync(topics, cancellation);
        var file = new FileStream(Path.Combine(paths.Folder("temporary"), ShortId.New()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var lines = new List<string> { "Nummer;Bestand;Onderwerp;Ruimte;Soort;Vertrouwelijk;Titel;Begonnen;Laatst actief;Gesloten;Berichten;Leden;Bijlagen" };
            var packed = new PackedFiles(zip, files, redactor);
            foreach (var (topic, number) in topics.Select((topic, i) => (topic, i + 1)))
            {
                var posts = await db.Set<Post>().AsNoTracking().Where(p => p.TopicId == topic.Id).OrderBy(p => p.Number).ToListAsync(cancellation);
                var name = string.Create(CultureInfo.InvariantCulture, $"onderwerpen/{number:000}-{topic.Id}.html");
                await packed.AddAsync(number, topic, posts, cancellation);
                await WriteAsync(zip, name, TopicPaper.Of(topic, posts, packed, redactor), cancellation);
                lines.Add(Line(number, name, topic, posts, redactor));
            }
            await WriteAsync(zip, "inventaris.csv", '\uFEFF' + string.Join("\r\n", lines), cancellation);
            await WriteAsync(zip, "bijlagen.csv", '\uFEFF' + string.Join("\r\n", packed.Lines), cancellation);
        }
        await transaction.RunAsync(() =>
        {
            audit.Record(me.Reader, ArchiveActs.Exported, ArchiveActs.Kind, "", "Uitvoer voor een Woo-verzoek", $"{topics.Count} onderwerpen, {form.Words}");
            return Task.CompletedTask;
        }, cancellation);
        file.Position = 0;
        return file;
    }

    private async Task<Redactor> RedactorAsync(List<Topic> topics, CancellationToken cancellation)
    {
        var ids = topics.Select(t => t.Id).ToArray();
        var authors = await db.Set<Post>().Where(p => ids.Contains(p.TopicId)).Select(p => p.AuthorId).Distinct().ToListAsync(cancellation);
        // Who is only spoken of is a member too.
        var everyone = await members.CardsAsync((await members.IdsAsync(cancellation)).Concat(authors), cancellation);
        return new Redactor(everyone.Values.Select(card => KeyValuePair.Create(card.Id, card.Name)));
    }

    private static string Line(int number, string name, Topic topic, List<Post> posts, Redactor redactor) => Spreadsheet.Line(number.ToString(CultureInfo.InvariantCulture), name, topic.Id, topic.Room.Name, TopicKindNames.WordsOf(topic.Kind), topic.IsConfidential ? "ja" : "nee", redactor.Redact(topic.Title),
        Day(topic.StartedAt), Day(topic.LastActivityAt), topic.Closure is { } closure ? Day(closure.At) : "", posts.Count.ToString(CultureInfo.InvariantCulture), posts.Select(p => p.AuthorId).Distinct().Count().ToString(CultureInfo.InvariantCulture), posts.Sum(p => p.Attached.Count).ToString(CultureInfo.InvariantCulture));

    private static string Day(DateTimeOffset at) => at.InAmsterdam().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task WriteAsync(ZipArchive zip, string name, string text, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await writer.WriteAsync(text.AsMemory(), cancellation);
    }
}
