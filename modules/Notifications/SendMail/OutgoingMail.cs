using DiversInclusief.Writing;

namespace DiversInclusief.Notifications;

/// <summary>A mail to one member: written with the fact itself, kept after it was sent so that one can tell that it was. The address is looked up when it goes.</summary>
internal sealed class OutgoingMail
{
    /// <summary>Tried over some two days: a server that is down for a weekend day is outlived.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    private const int LongestError = 500;

    /// <summary>Also what the Message-ID is made from, so that a mail that went twice is known as one.</summary>
    public required string Id { get; init; }

    public required string MemberId { get; init; }

    /// <summary>Id of the line in the inbox; null for a mail that is nothing else, such as a test.</summary>
    public string? NotificationId { get; init; }

    /// <summary>Name of a <see cref="NotificationKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; set; }
    public string Text { get; init; } = "";
    public required string Link { get; init; }

    /// <summary>Of a digest; see <see cref="Digests.Read"/>.</summary>
    public string Lines { get; init; } = "";

    public required string Access { get; set; }
    public string About { get; init; } = "";
    public required DateTimeOffset MadeAt { get; init; }
    public MailState State { get; private set; }

    /// <summary>When it is tried next. Who takes it moves this ahead: nobody else takes it meanwhile, and after a crash it comes by again.</summary>
    public DateTimeOffset DueAt { get; set; }

    public int Attempts { get; private set; }

    /// <summary>A Dutch sentence; empty when all went well.</summary>
    public string LastError { get; private set; } = "";

    public DateTimeOffset? SentAt { get; private set; }

    public static OutgoingMail Of(Notification told, string subject) => new()
    {
        Id = ShortId.New(), MemberId = told.MemberId, NotificationId = told.Id, Kind = told.Kind, Title = subject.Length > 0 ? subject : told.Title, Text = told.Text,
        Link = told.Link, Access = told.Access, About = told.About, MadeAt = told.At, DueAt = told.At,
    };

    public void Send(DateTimeOffset at) => (State, SentAt, LastError, Attempts) = (MailState.Sent, at, "", Attempts + 1);

    public void Drop(string why) => (State, LastError) = (MailState.Dropped, why);

    public void Fail(SendProblem problem, DateTimeOffset now)
    {
        Attempts++;
        LastError = problem.Sentence.Length > LongestError ? problem.Sentence[..LongestError] : problem.Sentence;
        if (problem.IsFinal || Attempts > Pauses.Length)
            State = MailState.GaveUp;
        else
            DueAt = now + Pauses[Attempts - 1];
    }

    /// <summary>A person asked for it.</summary>
    public void TryAgain(DateTimeOffset now) => (State, Attempts, DueAt) = (MailState.Waiting, 0, now);
}
