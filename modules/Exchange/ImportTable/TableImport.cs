using System.Runtime.CompilerServices;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Exchange;

/// <summary>Brings the rows of a table in, or says what they would do. With one wrong row nothing is stored.</summary>
internal sealed class TableImport(AppDb db, Transaction transaction, KeyIndex keys, Drafts drafts, CheckItem check, SaveDraftHandler save, PublishHandler publish)
{
    private const int Piece = 100;
    private const int LongestId = 26;

    /// <param name="each">Told about every row, in order.</param>
    public async Task<TableOutcome> TryAsync(Table table, TablePlan plan, Func<RowReport, Task> each, CancellationToken cancellation)
    {
        var outcome = new TableOutcome();
        await foreach (var row in RowsAsync(table, plan, cancellation))
        {
            outcome = outcome.With(row.Outcome);
            await each(row.Report(plan));
        }
        return outcome;
    }

    /// <param name="each">Told about every row, in order.</param>
    public async Task<TableOutcome> RunAsync(Table table, TablePlan plan, Func<RowReport, Task> each, CancellationToken cancellation)
    {
        var outcome = new TableOutcome();
        await transaction.RunAsync(async () =>
        {
            await foreach (var row in RowsAsync(table, plan, cancellation))
            {
                var done = row.Outcome is RowOutcome.New or RowOutcome.Changed ? await StoreAsync(row, plan, cancellation) : row;
                outcome = outcome.With(done.Outcome);
                await each(done.Report(plan));
            }
            return outcome.Wrong == 0;
        }, cancellation);
        return outcome;
    }

    private async IAsyncEnumerable<PreparedRow> RowsAsync(Table table, TablePlan plan, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (known, seen, reader) = (await keys.OfAsync(plan, cancellation), new Dictionary<string, int>(StringComparer.Ordinal), new RowReader(plan));
        foreach (var piece in table.Rows.Chunk(Piece))
        {
            var found = await drafts.ManyAsync(piece.SelectMany(row => IdsOf(KeyIn(row, plan), plan, known).Take(1)), cancellation);
            foreach (var row in piece)
            {
                var ids = IdsOf(KeyIn(row, plan), plan, known);
                var before = ids.Take(1).Select(found.GetValueOrDefault).FirstOrDefault();
                yield return await CheckAsync(reader.Read(row, before, WrongKey(row, plan, ids, before, seen)), plan, cancellation);
            }
            await ForgetTrackedAsync(cancellation);
        }
    }

    // Every save looks at all rows it still follows; followed to the end, the last of thousands would cost hundreds of times the first.
    private async Task ForgetTrackedAsync(CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is not null)
            await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private static string KeyIn(TableRow row, TablePlan plan) => row.Fields.ElementAtOrDefault(plan.KeyPlace) ?? "";

    private static IEnumerable<string> IdsOf(string key, TablePlan plan, ILookup<string, string> known) =>
        TablePlan.KeyOf(key) is not { Length: > 0 } bare ? [] : plan.Key is IdColumn ? [key.Trim()] : known[bare];

    private static string? WrongKey(TableRow row, TablePlan plan, IEnumerable<string> ids, ContentItem? before, Dictionary<string, int> seen)
    {
        var key = TablePlan.KeyOf(KeyIn(row, plan));
        if (key.Length == 0)
            return plan.Key is IdColumn ? null : "Vul deze cel in: zo weten we over welk item de rij gaat.";
        if (!seen.TryAdd(key, row.Line))
            return $"Dit staat ook op regel {seen[key]}. Elke rij gaat over een ander item.";
        if (plan.Key is IdColumn && (key.Length > LongestId || !key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')))
            return $"Een id heeft hoogstens {LongestId} letters, cijfers en streepjes. Laat de cel leeg voor een nieuw item.";
        if (ids.Take(2).Count() == 2)
            return "Hier zijn meer items met deze waarde. Gebruik het id als sleutel.";
        return before is not null && before.ContentType != plan.Type.Name ? $"Dit id is van een ander soort item (‘{before.ContentType}’)." : null;
    }

    private async Task<PreparedRow> CheckAsync(PreparedRow row, TablePlan plan, CancellationToken cancellation)
    {
        if (row.Outcome is RowOutcome.Same or RowOutcome.Wrong)
            return row;
        var errors = plan.Publish && row.MayGoLive ? await check.CompleteAsync(row.Item, cancellation) : await check.DraftAsync(row.Item, cancellation);
        return row with { Errors = ErrorsOf(errors, plan) };
    }

    private async Task<PreparedRow> StoreAsync(PreparedRow row, TablePlan plan, CancellationToken cancellation)
    {
        var result = await save.HandleAsync(new SaveDraft(row.Item, null, Reader.Site, plan.Note) { Overwrite = true }, cancellation);
        if (result.Succeeded && plan.Publish && row.MayGoLive)
            result = await publish.HandleAsync(new Publish(result.Item!.ContentItemId, null, Reader.Site), cancellation);
        return result.Succeeded ? row : row with { Errors = result.Errors.Count > 0 ? ErrorsOf(result.Errors, plan) : [new CellError("", "Iemand veranderde dit tegelijk. Probeer het opnieuw.")] };
    }

    private static List<CellError> ErrorsOf(IEnumerable<FieldError> errors, TablePlan plan) =>
        [.. errors.Select(error => new CellError(plan.Known.FirstOrDefault(column => column.Target == error.Path)?.Label ?? error.Path, error.Message))];
}
