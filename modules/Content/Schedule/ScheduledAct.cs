namespace DiversInclusief.Content;

/// <summary>Payload of the job. When the schedule says another time by then, nothing is done.</summary>
internal sealed record ScheduledAct(string ItemId, DateTimeOffset At, bool Publish);
