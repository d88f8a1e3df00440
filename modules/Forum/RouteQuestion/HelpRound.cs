namespace DiversInclusief.Forum;

/// <summary>How far a question has been carried. Each round begins when three working days brought nothing.</summary>
internal enum HelpRound
{
    /// <summary>Colleagues of alike municipalities, or who know the theme.</summary>
    Near,

    /// <summary>Everyone else who offered help.</summary>
    Wide,

    /// <summary>The people of the programme.</summary>
    Staff,
}
