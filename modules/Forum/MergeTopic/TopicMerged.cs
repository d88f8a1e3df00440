namespace DiversInclusief.Forum;

/// <summary>Told before the first topic goes: whoever keeps something with a topic takes it along.</summary>
internal sealed record TopicMerged(string From, string Into);
