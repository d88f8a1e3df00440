using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Where moderators of a room talk among themselves about one topic.</summary>
[RequirePermission(Permission.ModerateForum), EnableRateLimiting("write")]
internal sealed class NoteTopicPage(AppDb db, TopicsToWrite topics, Members members, ModeratorLog log, TimeProvider clock, CurrentMember me) : ModerateTopicPage(topics, me)
{
    public const string Verb = "notities";
    private const int PerPage = 20;
    private Dictionary<string, MemberCard> _writers = [];

    [BindProperty]
    public NoteForm Note { get; set; } = new();

    /// <summary>Latest first.</summary>
    public List<TopicNote> Notes { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public string NameOf(TopicNote note) => _writers.GetValueOrDefault(note.MemberId)?.Name ?? "Iemand die weg is";

    public async Task<IActionResult> OnGetAsync(string id, string? na, CancellationToken cancellation) => await LoadAsync(id, na, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, null, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        // The button pressed twice: the note is there already.
        if (Notes.FirstOrDefault() is { } last && last.MemberId == Me.MemberId && last.Body == Note.Body)
            return LocalRedirect(ForumAddress.To(Topic, Verb));
        db.Add(new TopicNote { Id = ShortId.New(), TopicId = Topic.Id, MemberId = Me.MemberId!, Body = Note.Body, At = clock.GetUtcNow() });
        Topic.NoteCount++;
        log.Record(ModeratorActs.Noted, Topic, new ReasonForm { Sealed = true });
        return LocalRedirect(ForumAddress.To(Topic, Verb));
    }

    private async Task<bool> LoadAsync(string id, string? after, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;
        (IsFirst, Notes) = (after is null, await PageAsync(TopicCursor.Parse(after), cancellation));
        if (Notes.Count > PerPage)
        {
            Notes.RemoveAt(PerPage);
            Next = $"{ForumAddress.To(Topic, Verb)}?na={new TopicCursor(Notes[^1].At, Notes[^1].Id)}";
        }
        _writers = await members.CardsAsync(Notes.Select(note => note.MemberId), cancellation);
        return true;
    }

    private Task<List<TopicNote>> PageAsync(TopicCursor? after, CancellationToken cancellation)
    {
        var notes = db.Set<TopicNote>().AsNoTracking().Where(n => n.TopicId == Topic.Id);
        if (after is { } last)
            notes = notes.Where(n => n.At <= last.At && (n.At < last.At || string.Compare(n.Id, last.Id) < 0));
        return notes.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(PerPage + 1).ToListAsync(cancellation);
    }
}
