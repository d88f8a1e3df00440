using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DiversInclusief.Bench.Writers;

/// <summary>The rows that a reply leaves behind, written through one gate with prepared statements into a copy of the site's database and with its pragmas; nothing else around it.</summary>
internal sealed class BareWrites : IDisposable
{
    private static readonly string[] Statements =
    [
        "UPDATE forum_topics SET PostCount = PostCount + 1, LastActivityAt = $at WHERE Id = 't-bench' AND $key <> '' AND $body <> ''",
        """
        INSERT INTO forum_posts (Id, TopicId, Access, Number, AuthorId, Body, Key, WrittenAt, Revision, HasFormerTexts)
        SELECT $key, Id, Access, PostCount, 'm-ambtenaar', $body, $key, $at, 0, 0 FROM forum_topics WHERE Id = 't-bench'
        """,
        "INSERT INTO kernel_changes (Source, Key, At) SELECT 'topic', 't-bench', $at WHERE $key <> '' AND $body <> ''",
        "INSERT INTO kernel_jobs (Kind, Payload, DueAt, Attempts, GaveUp) SELECT 'forum.tell', '\"' || $key || '\"', $at, 0, 0 WHERE $body <> ''",
        """
        INSERT INTO forum_readings (MemberId, TopicId, Until) SELECT 'm-ambtenaar', 't-bench', PostCount FROM forum_topics WHERE Id = 't-bench' AND $key <> '' AND $body <> '' AND $at <> ''
        ON CONFLICT (MemberId, TopicId) DO UPDATE SET Until = excluded.Until
        """,
    ];

    private readonly SemaphoreSlim _gate = new(1);
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand[] _commands;

    public BareWrites(string database)
    {
        _connection = new SqliteConnection($"Data Source={database};Pooling=False");
        _connection.Open();
        using var pragmas = _connection.CreateCommand();
        pragmas.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000;";
        pragmas.ExecuteNonQuery();
        _commands = [.. Statements.Select(Command)];
    }

    /// <summary>Of a site that runs: with what still stands in its log.</summary>
    public static void Copy(string database, string to)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var copy = connection.CreateCommand();
        copy.CommandText = "VACUUM INTO $to";
        copy.Parameters.AddWithValue("$to", to);
        copy.ExecuteNonQuery();
    }

    public async Task WriteAsync(string key)
    {
        await _gate.WaitAsync();
        try
        {
            using var transaction = _connection.BeginTransaction();
            foreach (var command in _commands)
            {
                command.Transaction = transaction;
                (command.Parameters[0].Value, command.Parameters[1].Value) = (key, PostText.Of(key));
                command.Parameters[2].Value = TimeProvider.System.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
                if (command.ExecuteNonQuery() != 1)
                    throw new InvalidOperationException("A row was not written.");
            }
            transaction.Commit();
        }
        finally { _gate.Release(); }
    }

    public void Dispose()
    {
        foreach (var command in _commands)
            command.Dispose();
        _connection.Dispose();
        _gate.Dispose();
    }

    private SqliteCommand Command(string text)
    {
        var command = new SqliteCommand(text, _connection);
        foreach (var name in new[] { "$key", "$body", "$at" })
            command.Parameters.AddWithValue(name, "");
        return command;
    }
}
