namespace DiversInclusief.Forum;

/// <summary>How members answer a poll, and so how it is counted.</summary>
internal enum PollWay
{
    /// <summary>One answer each; votes are counted.</summary>
    Single,

    /// <summary>Any number of answers each; votes are counted.</summary>
    Several,

    /// <summary>
    /// Answers in order of preference, counted after Borda: of n answers, the one that a voter puts at place p gets n - p points,
    /// and one that the voter leaves out gets none. The score of an answer is the sum over all voters.
    /// </summary>
    Ranked,
}
