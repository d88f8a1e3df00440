namespace DiversInclusief.Notifications;

/// <summary>What stands in a mail, before it has a form.</summary>
/// <param name="Text">Empty when the thing is not for everyone: a mail is forwarded easily.</param>
/// <param name="Link">Whole address.</param>
/// <param name="Why">Words of the kind, such as "Jouw inzendingen".</param>
/// <param name="Preferences">Whole address.</param>
/// <param name="Unsubscribe">Whole address; null for a mail that one cannot stop, such as a test.</param>
internal sealed record Letter(string Name, string Title, string Text, string Link, string Why, string Preferences, string? Unsubscribe)
{
    public const string UsualGo = "Bekijk het op de site";

    /// <summary>Words of the link.</summary>
    public string Go { get; init; } = UsualGo;

    /// <summary>Things with whole addresses; a mail without them has the one link.</summary>
    public IReadOnlyList<(string Text, string Detail, string Link)> Lines { get; init; } = [];
}
