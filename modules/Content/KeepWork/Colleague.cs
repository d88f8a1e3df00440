using DiversInclusief.Components.Text;

namespace DiversInclusief.Content;

/// <summary>Someone else who is changing the same item now. Said, never a lock.</summary>
internal sealed record Colleague(string Name, DateTimeOffset Since)
{
    public string Words => $"{Name} is sinds {DutchTime.Time(Since)} bezig in dit stuk.";
}
