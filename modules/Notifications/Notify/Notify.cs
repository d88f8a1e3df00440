using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>
/// Tells members something, each in the way they chose. Everything here is part of the surrounding transaction: what did not happen is not told,
/// and a mail waits as a row until it was sent. Costs one command for any number of members, and one insert for each.
/// Who tells thousands does so from a job.
/// </summary>
public sealed class Notify
{
    private const int LongestTitle = 200;
    private const int LongestText = 1000;
    private readonly AppDb _db;
    private readonly Recipients _recipients;
    private readonly Outbox _outbox;
    private readonly MailSettings _mail;
    private readonly TimeProvider _clock;

    internal Notify(AppDb db, Recipients recipients, Outbox outbox, MailSettings mail, TimeProvider clock) =>
        (_db, _recipients, _outbox, _mail, _clock) = (db, recipients, outbox, mail, clock);

    /// <summary>An id that is no member's (empty, or of who left) is passed over when it is shown or sent.</summary>
    public async Task MembersAsync(IEnumerable<string> memberIds, Notice notice, CancellationToken cancellation)
    {
        var ids = memberIds.Where(id => id.Length > 0).Distinct().ToArray();
        if (ids.Length == 0)
            return;
        var chosen = await _db.Set<Preference>().AsNoTracking().Where(p => p.Kind == notice.Kind.Name && ids.Contains(p.MemberId)).ToDictionaryAsync(p => p.MemberId, p => p.Delivery, cancellation);
        var mailed = false;
        foreach (var id in ids)
            mailed |= Tell(id, notice, chosen.GetValueOrDefault(id, notice.Kind.Usual));
        if (mailed && _mail.IsOn)
            _outbox.Add(SendMails.Job, notice.Kind.Name);
    }

    public Task MemberAsync(string memberId, Notice notice, CancellationToken cancellation) => MembersAsync([memberId], notice, cancellation);

    /// <summary>Everyone who holds the permission today, but not who did it.</summary>
    public async Task HoldersAsync(string permission, string? butNot, Notice notice, CancellationToken cancellation) =>
        await MembersAsync((await _recipients.HoldersAsync(permission, cancellation)).Where(id => id != butNot), notice, cancellation);

    /// <summary>The thing is for others from now on, such as a topic that was moved.</summary>
    public Task ChangeAccessAsync(string about, string access, CancellationToken cancellation) => ChangeAccessAsync(about, access, null, cancellation);

    /// <param name="linkEnd">Only what links to an address that ends so, such as one post of a topic; null for all.</param>
    public async Task ChangeAccessAsync(string about, string access, string? linkEnd, CancellationToken cancellation)
    {
        await Told(about, linkEnd).ExecuteUpdateAsync(n => n.SetProperty(row => row.Access, access), cancellation);
        await Waiting(about, linkEnd).ExecuteUpdateAsync(m => m.SetProperty(row => row.Access, access), cancellation);
    }

    /// <summary>What the thing is called is no longer for outside: mail about it that did not go yet gets this subject.</summary>
    public Task ReplaceSubjectAsync(string about, string subject, CancellationToken cancellation) =>
        Waiting(about, null).ExecuteUpdateAsync(m => m.SetProperty(row => row.Title, subject), cancellation);

    /// <summary>What was told of one thing is about another from now on, such as after two topics became one.</summary>
    public async Task MoveAsync(string about, string into, string? linkEnd, CancellationToken cancellation)
    {
        await Told(about, linkEnd).ExecuteUpdateAsync(n => n.SetProperty(row => row.About, into), cancellation);
        await Waiting(about, linkEnd).ExecuteUpdateAsync(m => m.SetProperty(row => row.About, into), cancellation);
    }

    /// <summary>The thing is gone: so is what was told about it, and no mail of it will go.</summary>
    public async Task ForgetAsync(string about, CancellationToken cancellation)
    {
        await Told(about, null).ExecuteDeleteAsync(cancellation);
        await Waiting(about, null).ExecuteDeleteAsync(cancellation);
    }

    /// <returns>Links of what the member was told about the thing and did not look at.</returns>
    public Task<List<string>> UnreadAsync(string memberId, string about, CancellationToken cancellation) => Unread(memberId, about).Select(n => n.Link).Distinct().ToListAsync(cancellation);

    /// <summary>The member saw the thing where it stands, without coming from the inbox: these links are no news any more.</summary>
    public Task ReadAsync(string memberId, string about, IReadOnlyCollection<string> links, CancellationToken cancellation)
    {
        var now = _clock.GetUtcNow();
        return Unread(memberId, about).Where(n => links.Contains(n.Link)).ExecuteUpdateAsync(n => n.SetProperty(row => row.ReadAt, (DateTimeOffset?)now), cancellation);
    }

    private IQueryable<Notification> Unread(string memberId, string about) => _db.Set<Notification>().Where(n => n.About == about && n.MemberId == memberId && n.ReadAt == null);

    private IQueryable<Notification> Told(string about, string? linkEnd) =>
        _db.Set<Notification>().Where(n => n.About == about && (linkEnd == null || n.Link.EndsWith(linkEnd)));

    private IQueryable<OutgoingMail> Waiting(string about, string? linkEnd) =>
        _db.Set<OutgoingMail>().Where(m => m.About == about && m.State == MailState.Waiting && (linkEnd == null || m.Link.EndsWith(linkEnd)));

    private bool Tell(string memberId, Notice notice, Delivery delivery)
    {
        if (delivery == Delivery.None)
            return false;
        var notification = _db.Add(new Notification
        {
            Id = ShortId.New(), MemberId = memberId, Kind = notice.Kind.Name, Title = Short(TypedText.Line(notice.Title), LongestTitle), Text = Short(TypedText.Lines(notice.Text), LongestText),
            Link = notice.Link, Access = notice.Access, Button = notice.Button, About = notice.About, At = _clock.GetUtcNow(),
        }).Entity;
        if (delivery == Delivery.SiteAndMail)
            _db.Add(OutgoingMail.Of(notification, notice.Subject));
        return delivery == Delivery.SiteAndMail;
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
