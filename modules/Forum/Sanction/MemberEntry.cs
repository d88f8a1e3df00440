using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Something that staff wrote down about a member: a note among themselves, or a step that the member was told of.</summary>
internal sealed class MemberEntry
{
    public const int Longest = 500;

    public required string Id { get; init; }
    public required string MemberId { get; init; }
    public required EntryKind Kind { get; init; }

    /// <summary>Why; of a note its words.</summary>
    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }

    /// <summary>When a silence or suspension ends by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>When a moderator ended it before that.</summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndedBy { get; private set; }

    public static MemberEntry Of(string memberId, SanctionForm form, string by, DateTimeOffset at) => new()
    {
        Id = ShortId.New(), MemberId = memberId, Kind = form.Kind!.Value, Text = form.Text, At = at, By = by, Until = form.HasTerm ? at.AddDays(form.Days) : null,
    };

    public bool Holds(DateTimeOffset now) => Until > now && EndedAt is null;

    public void End(string by, DateTimeOffset at) => (EndedBy, EndedAt) = (by, at);
}
