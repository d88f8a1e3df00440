using DiversInclusief.Identity;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Generate;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Topics over all rooms, written by the members there are; some long, most short, spread over three years.</summary>
internal sealed class GenerateTopics(AppDb db, Transaction transaction, ChangeLog changes, Members members, TimeProvider clock) : IGenerate
{
    private const int Batch = 200;
    private const int Days = 3 * 365;

    public async Task<string> GenerateAsync(GenerateAmounts amounts, ZipfWords words, Func<int, int, Task> progress, CancellationToken cancellation)
    {
        var authors = await members.IdsAsync(cancellation);
        if (amounts.Topics > 0 && (authors.Count == 0 || !await db.Set<Room>().AnyAsync(cancellation)))
            throw new VerbException("There are no rooms or no members to write in them. Start the site with --demo first.");
        var lengths = Lengths(amounts, words);
        for (var done = 0; done < lengths.Length; done += Batch)
        {
            await AddAsync(lengths.AsMemory(done, Math.Min(Batch, lengths.Length - done)), authors, words, cancellation);
            await progress(Math.Min(done + Batch, lengths.Length), lengths.Length);
        }
        return $"{amounts.Topics} topics with {lengths.Sum()} posts";
    }

    // One post each; the others fall on topics by chance, half of them on the first tenth.
    private static int[] Lengths(GenerateAmounts amounts, ZipfWords words)
    {
        var lengths = Enumerable.Repeat(1, amounts.Topics).ToArray();
        for (var post = amounts.Topics; post < amounts.Posts; post++)
            lengths[words.Number(post % 2 == 0 ? Math.Max(1, lengths.Length / 10) : lengths.Length)]++;
        return lengths;
    }

    private async Task AddAsync(ReadOnlyMemory<int> lengths, IReadOnlyList<string> authors, ZipfWords words, CancellationToken cancellation)
    {
        await transaction.RunAsync(async () =>
        {
            var rooms = await db.Set<Room>().ToListAsync(cancellation);
            foreach (var length in lengths.ToArray())
                Add(rooms[words.Number(rooms.Count)], length, authors, words);
        }, cancellation);
        db.ChangeTracker.Clear();
    }

    private void Add(Room room, int posts, IReadOnlyList<string> authors, ZipfWords words)
    {
        var at = clock.GetUtcNow() - TimeSpan.FromDays(words.Number(Days)) - TimeSpan.FromMinutes(posts);
        var topic = Topic.Start(room, words.Number(4) == 0 ? TopicKind.Discussion : TopicKind.Question, words.Sentence(6), authors[words.Number(authors.Count)], at);
        db.Add(topic);
        for (var number = 0; number < posts; number++)
            db.Add(topic.Reply(number == 0 ? topic.AuthorId : authors[words.Number(authors.Count)], words.Text(1), $"{topic.Id}-{number}", at.AddMinutes(number)));
        room.TopicCount++;
        changes.Note(TopicSource.Named, topic.Id);
    }
}
