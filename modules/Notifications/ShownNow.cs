namespace DiversInclusief.Notifications;

/// <summary>What the page of this request shows to its end. Whatever its reader was told about that is no news on this very page, though it is written down only afterwards.</summary>
public sealed class ShownNow
{
    internal string? About { get; private set; }

    /// <param name="about">As in <see cref="Notice.About"/>.</param>
    public void Shows(string about) => About = about;
}
