namespace DiversInclusief.Forum;

/// <summary>The question for who writes here for the first time, or for the first time under new rules.</summary>
/// <param name="Agrees">What was ticked in the form.</param>
internal sealed record RulesToAccept(RulesVersion Version, bool Agrees);
