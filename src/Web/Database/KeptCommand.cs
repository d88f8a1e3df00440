using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DiversInclusief.Web.Database;

/// <summary>A command that outlives its use, and with it the statement that SQLite prepared for it.</summary>
internal sealed class KeptCommand : SqliteCommand
{
    private readonly sqlite3? _handle;
    private bool _isOver;

    public KeptCommand(SqliteCommand fresh) : base(fresh.CommandText, fresh.Connection) => _handle = fresh.Connection!.Handle;

    public bool IsBusy { get; private set; }

    public long LastUse { get; private set; }

    /// <summary>False once it failed or its connection was closed: a statement belongs to one opened file.</summary>
    public bool IsGood => !_isOver && ReferenceEquals(_handle, Connection?.Handle);

    /// <summary>Takes over what Entity Framework prepared; free again when that disposes of it.</summary>
    public KeptCommand Take(SqliteCommand fresh, long use)
    {
        (IsBusy, LastUse) = (true, use);
        (Transaction, CommandTimeout) = (fresh.Transaction, fresh.CommandTimeout);
        foreach (SqliteParameter parameter in fresh.Parameters)
            Parameters.Add(parameter);
        return this;
    }

    public void GiveUp() => _isOver = true;

    protected override void Dispose(bool disposing)
    {
        // Disposing of what nobody uses comes from the connection that closes, or from who keeps it.
        if (IsBusy && disposing && IsGood)
        {
            (IsBusy, Transaction) = (false, null);
            Parameters.Clear();
            return;
        }
        (IsBusy, _isOver) = (false, true);
        base.Dispose(disposing);
    }
}
