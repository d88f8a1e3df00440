using System.Linq.Expressions;

namespace DiversInclusief.Search.ShowLog;

/// <summary>One way to look at the log, as it stands in the address and on the page.</summary>
internal sealed record LogList(string Name, string Text, string Explanation, Expression<Func<LogRow, bool>> Has)
{
    public static LogList Asked { get; } = new("vaak", "Vaak gezocht", "Wat mensen het meest zoeken.", row => row.Times > 0);

    public static LogList NothingFound { get; } = new("zonder-resultaat", "Zonder resultaat", "Niemand vond hier iets. Ontbreekt er een woord, of een verhaal?", row => row.Hits == 0);

    public static LogList NeverChosen { get; } = new("niets-gekozen", "Niets gekozen", "Er was wel iets te vinden, maar niemand opende het. Wie zonder script werkt, telt niet mee.", row => row.Hits > 0 && row.Clicks == 0);

    public static IReadOnlyList<LogList> All { get; } = [Asked, NothingFound, NeverChosen];

    public static LogList Of(string? name) => All.FirstOrDefault(list => list.Name == name) ?? Asked;
}
