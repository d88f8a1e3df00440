using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiversInclusief.Tests.Leaks;

/// <summary>Every question that the site asked of its database, those of work in the background too; not the few that say with a tag why they go through everything.</summary>
internal sealed class PlanLog : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<string, string[]> _questions = new(StringComparer.Ordinal);

    /// <summary>The text of each, with the names of its parameters.</summary>
    public IReadOnlyDictionary<string, string[]> Questions => _questions;

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Note(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Note(command, result));

    private InterceptionResult<DbDataReader> Note(DbCommand command, InterceptionResult<DbDataReader> result)
    {
        if (command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
            _questions.TryAdd(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => parameter.ParameterName)]);
        return result;
    }
}
