using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>A question or discussion in a room. Its text is its first post; posts are numbered from 1 and keep their number.</summary>
internal sealed partial class Topic : IReadable
{
    public const int PostsPerPage = 20;

    public required string Id { get; init; }
    public required string RoomId { get; set; }
    public Room Room { get; private set; } = null!;
    public required string Access { get; set; }
    public required TopicKind Kind { get; init; }
    public required string Title { get; set; }
    public required string AuthorId { get; init; }

    /// <summary>As of its first post.</summary>
    public string? Alias { get; set; }

    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset LastActivityAt { get; private set; }

    /// <summary>Also the number of the last post.</summary>
    public int PostCount { get; private set; }

    public AcceptedAnswer? Answer { get; private set; }
    public Closure? Closure { get; private set; }

    /// <summary>It was answered, and its room closes it then; null when nothing closes it by itself.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>A moderator opened it again; from then it counts whether anybody writes.</summary>
    public DateTimeOffset? ReopenedAt { get; private set; }

    /// <summary>A question that still waits for an accepted answer.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Nothing said here, nor what it is called, goes out by mail.</summary>
    public bool IsConfidential { get; set; }

    /// <summary>Said among those who may read it: whoever takes words from here to others must ask first.</summary>
    public bool IsAmongUs => IsConfidential || Room.IsClosedCircle;

    /// <summary>What moderators wrote to each other about it.</summary>
    public int NoteCount { get; set; }

    public List<TopicTerm> Terms { get; } = [];

    /// <summary>Of a topic of that kind.</summary>
    public Poll? Poll { get; private set; }

    /// <summary>Null until a moderator wrote them.</summary>
    public Lessons? Lessons { get; private set; }

    /// <summary>Of the library.</summary>
    public List<TopicItem> Items { get; } = [];

    public int Replies => PostCount - 1;

    public static Topic Start(Room room, TopicKind kind, string title, string authorId, DateTimeOffset at, string? id = null) => new()
    {
        Id = id ?? ShortId.New(),
        RoomId = room.Id,
        Access = room.Access,
        Kind = kind,
        Title = title,
        AuthorId = authorId,
        StartedAt = at,
        IsOpen = kind == TopicKind.Question,
    };

    public void IsAbout(string facet, IEnumerable<string> terms) =>
        Terms.AddRange(terms.Distinct().Select(term => new TopicTerm { TopicId = Id, Facet = facet, Term = term }));

    public void BelongsWith(string itemId, ItemTie tie) => Items.Add(new TopicItem { TopicId = Id, ItemId = itemId, Tie = tie });

    /// <summary>The number of the first post on the page where this post stands.</summary>
    public static int PageOf(int number) => ((number - 1) / PostsPerPage * PostsPerPage) + 1;
}
