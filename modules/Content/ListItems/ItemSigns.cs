namespace DiversInclusief.Content;

/// <summary>What is going on with an item besides being published or not.</summary>
internal readonly record struct ItemSigns(bool IsArchived, bool InReview, bool IsSentBack, bool IsPlanned);
