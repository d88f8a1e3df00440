using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>The form for a reply, wherever it stands.</summary>
/// <param name="IsKept">The text was begun at an earlier visit.</param>
internal sealed record Composer(string Action, string KeepAction, ReplyForm Form, bool IsKept)
{
    /// <summary>What may belong to a person: the writer is asked to look again.</summary>
    public IReadOnlyList<Confidential> Warned { get; init; } = [];

    /// <summary>Null when there is nothing to accept first.</summary>
    public RulesToAccept? Rules { get; init; }

    /// <summary>Under what name; null when the form does not ask.</summary>
    public PenChoice? Names { get; init; }

    /// <summary>The button that asks under what name, when it was pressed; see <see cref="WriteAs.IsQuestion"/>.</summary>
    public string? Question { get; init; }

    /// <summary>Offers a button that asks.</summary>
    public bool MayChooseName { get; init; }

    public AttachField Files => new(Form.Files) { MayBeMasked = MayChooseName || Names?.Alias is not null || Names?.Aliases is { Count: > 0 } };

    /// <summary>Offers a button that asks for whom.</summary>
    public bool MayPrepare { get; init; }

    /// <summary>For who wrote here before under an alias, or may begin to.</summary>
    public Composer Under(string? alias, bool allowed)
    {
        if (alias is null)
            return this with { MayChooseName = allowed };
        Form.As ??= WriteAs.Mask;
        return this with { Names = new PenChoice(null) { Alias = alias } };
    }

    public static Composer Of(Topic topic, ReplyForm form, bool isKept = false) =>
        new(ForumAddress.To(topic, "reageer"), $"/forum/concept?bij={topic.Id}", form, isKept);
}
