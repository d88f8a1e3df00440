using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DiversInclusief.Forum;

/// <summary>Asked by every page that takes the answers of a poll; what is wrong is said beside the field.</summary>
internal static class CheckPoll
{
    private const string Field = "Form.Poll.";
    private const int MostDays = 366;

    public static void Check(PollPart poll, DateOnly today, ModelStateDictionary model)
    {
        Say(model, nameof(PollPart.Options), MistakeIn(poll.Answers()));
        Say(model, nameof(PollPart.Way), poll.Way is { } way && Enum.IsDefined(way) ? null : "Kies hoe leden stemmen.");
        Say(model, nameof(PollPart.Until), poll.Until is { } until && until >= today && until <= today.AddDays(MostDays) ? null : "Kies een dag tussen vandaag en over een jaar.");
    }

    // One mistake at a time: what is empty or no date was said already.
    private static void Say(ModelStateDictionary model, string name, string? mistake)
    {
        if (mistake is not null && model[Field + name] is not { Errors.Count: > 0 })
            model.AddModelError(Field + name, mistake);
    }

    private static string? MistakeIn(IReadOnlyList<string> answers) => answers switch
    {
        { Count: < Poll.Fewest } => "Schrijf minstens twee antwoorden, elk op een eigen regel.",
        { Count: > Poll.Most } => "Gebruik hoogstens tien antwoorden.",
        _ when answers.Any(answer => answer.Length > Poll.LongestOption) => "Een antwoord heeft hoogstens 150 tekens.",
        _ when answers.Distinct(StringComparer.CurrentCultureIgnoreCase).Count() < answers.Count => "Twee antwoorden zijn gelijk.",
        _ => null,
    };
}
