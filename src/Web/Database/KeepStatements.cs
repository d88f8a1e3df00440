using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiversInclusief.Web.Database;

/// <summary>Entity Framework makes a new command for every query; this gives it the one that ran the same text before on the same connection.</summary>
internal sealed class KeepStatements : DbCommandInterceptor
{
    private static readonly ConditionalWeakTable<SqliteConnection, KeptStatements> Kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is SqliteCommand { Connection: { } connection } fresh ? Kept.GetOrCreateValue(connection).For(fresh) : result;

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => (command as KeptCommand)?.GiveUp();

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        CommandFailed(command, eventData);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => (command as KeptCommand)?.GiveUp();

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        CommandCanceled(command, eventData);
        return Task.CompletedTask;
    }
}
