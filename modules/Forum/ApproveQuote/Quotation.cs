namespace DiversInclusief.Forum;

/// <summary>Words from a post that stand, or are to stand, on a card in the library, and what their writer says of that. Who wrote them is known here only.</summary>
internal sealed class Quotation
{
    public const int Longest = 2_000;

    /// <summary>Also the id of the card.</summary>
    public required string Id { get; init; }

    public required string ItemId { get; init; }
    public required string TopicId { get; init; }
    public required string PostId { get; init; }
    /// <summary>Id of a member or of a <see cref="Mask"/>.</summary>
    public required string AuthorId { get; init; }

    /// <summary>Under which the words stood; null for who wrote openly.</summary>
    public string? Alias { get; init; }

    /// <summary>The moderator who wants to hear the answer.</summary>
    public required string AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Plain text.</summary>
    public required string Words { get; set; }

    public QuoteVerdict Verdict { get; private set; }

    /// <summary>The writer does not want a name with it.</summary>
    public bool IsNameless { get; private set; }

    /// <summary>The asker wants to be named as whom to turn to.</summary>
    public bool IsContact { get; private set; }

    /// <summary>Until then the draft shows nothing of it: the words come from a closed room.</summary>
    public required bool IsSealed { get; init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsReadable => !IsSealed || Verdict == QuoteVerdict.Approved;

    public static string About(string id) => $"quote:{id}";

    public void Approve(string words, bool nameless, bool contact, DateTimeOffset at) =>
        (Words, IsNameless, IsContact, Verdict, AnsweredAt) = (words, nameless, contact && !nameless && Alias is null, QuoteVerdict.Approved, at);

    public void Withhold(DateTimeOffset at) => (IsContact, Verdict, AnsweredAt) = (false, QuoteVerdict.Withheld, at);

    /// <summary>For one that comes from another site.</summary>
    public Quotation Answered(QuoteVerdict verdict, bool nameless, bool contact, DateTimeOffset? at)
    {
        (Verdict, IsNameless, IsContact, AnsweredAt) = (verdict, nameless, contact, at);
        return this;
    }
}
