namespace DiversInclusief.TextIndex;

/// <summary>The state of the index in this process, for administrators.</summary>
public sealed record IndexState(int Documents, int Segments, int Words, long Bytes, long Changes);
