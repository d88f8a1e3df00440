namespace DiversInclusief.Content;

/// <summary>Says that the definitions that are read now were chosen by an administrator, so that they hold also where the browser said something else.</summary>
internal sealed class FileWins
{
    public bool IsAsked { get; set; }
}
