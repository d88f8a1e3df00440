using DiversInclusief.Content;
using DiversInclusief.Kernel.Commands;

namespace DiversInclusief.Exchange;

/// <summary>Brings a table in from the command line: columns go by their names.</summary>
internal sealed class ImportTableByVerb(TypeColumns columns, ContentDefinitions definitions, TableImport import, TimeProvider clock)
{
    private const int MostErrors = 50;
    private const int Step = 500;

    /// <exception cref="VerbException">Nothing was stored; what is wrong is in it.</exception>
    public async Task RunAsync(TableOrder order, TextWriter output, CancellationToken cancellation)
    {
        var table = Read(order.File);
        var plan = await PlanAsync(order, table, cancellation);
        foreach (var unknown in table.Columns.Where((_, place) => plan.Columns[place] is null))
            await output.WriteLineAsync($"Column '{unknown}' fits no field of {order.Type} and is passed over.");
        var (started, done, errors) = (clock.GetTimestamp(), 0, new List<string>());
        var outcome = await (order.DryRun ? import.TryAsync(table, plan, TellAsync, cancellation) : import.RunAsync(table, plan, TellAsync, cancellation));
        if (outcome.Wrong > 0)
            throw new VerbException($"{order.File}: {outcome.Wrong} {(outcome.Wrong == 1 ? "rij is" : "rijen zijn")} fout; er is niets ingelezen.{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
        await output.WriteLineAsync($"{order.File}: {outcome.New} new, {outcome.Changed} changed, {outcome.Same} the same{(order.DryRun ? " (dry run: nothing was stored)" : "")}.");

        async Task TellAsync(RowReport row)
        {
            errors.AddRange(row.Errors.Take(MostErrors - errors.Count).Select(error => $"regel {row.Line}{(error.Column.Length > 0 ? $", kolom {error.Column}" : "")}: {error.Message}"));
            if (order.DryRun && row.Outcome is RowOutcome.New or RowOutcome.Changed && row.Errors.Count == 0)
                await output.WriteLineAsync($"regel {row.Line}: {(row.ItemId is null ? "nieuw" : row.Key)}{string.Concat(row.Changes.Select(change => $"{Environment.NewLine}  {change.Column}: '{change.Old}' -> '{change.New}'"))}");
            if (++done % Step == 0)
                await output.WriteLineAsync($"{done} of {table.Rows.Count} rows, about {clock.GetElapsedTime(started).TotalSeconds / done * (table.Rows.Count - done):0} seconds to go");
        }
    }

    private static Table Read(string path)
    {
        using var file = File.OpenRead(path);
        try { return Table.Read(file, TableFormat.Of(path)!); }
        catch (TableException error) { throw new VerbException($"{path}: {error.Message}"); }
    }

    private async Task<TablePlan> PlanAsync(TableOrder order, Table table, CancellationToken cancellation)
    {
        if (await columns.OfAsync(order.Type, cancellation) is not { } known)
            throw new VerbException($"Het type '{order.Type}' is er niet.");
        var matched = ColumnMatch.Guess(table.Columns, known);
        var key = order.Key.Length == 0 ? ColumnMatch.GuessKey(matched) : ColumnMatch.Guess([order.Key], known) is [{ CanBeKey: true } named] && matched.Contains(named) ? named : null;
        return key is null
            ? throw new VerbException($"{order.File}: geen kolom die zegt over welk item een rij gaat. Geef met --key de naam van zo'n kolom: {string.Join(", ", matched.Where(column => column?.CanBeKey == true).Select(column => column!.Label))}.")
            : new TablePlan((await definitions.FindAsync(order.Type, cancellation))!, matched, known, key, order.Publish) { Note = $"Ingelezen uit {Path.GetFileName(order.File)}" };
    }
}
