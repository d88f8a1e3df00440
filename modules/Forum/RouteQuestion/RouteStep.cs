namespace DiversInclusief.Forum;

/// <summary>Payload of <see cref="RouteQuestion"/>.</summary>
internal sealed record RouteStep(string TopicId, HelpRound Round);
