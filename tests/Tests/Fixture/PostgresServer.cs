using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DiversInclusief.Tests;

/// <summary>
/// One PostgreSQL server of this test run, started when the first test asks for it. It lives as long as a pipe to this process:
/// however the run ends, the shell around the server sees the pipe close, stops it and removes its files.
/// </summary>
internal static class PostgresServer
{
    // Durability is switched off: nothing of these databases is meant to survive.
    private const string Script = """
        set -e
        dir=$(mktemp -d /tmp/diversinclusief-pg-XXXXXX)
        trap 'rm -rf "$dir"' EXIT
        "$1/initdb" -D "$dir" -U tests -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir.log" 2>&1 || { cat "$dir.log" >&2; exit 1; }
        rm -f "$dir.log"
        "$1/postgres" -D "$dir" -p "$2" -k "$dir" -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off \
          -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB -c autovacuum=off -c log_min_messages=fatal &
        server=$!
        cat >/dev/null
        kill -QUIT $server; wait $server || true
        """;

    private static readonly Lazy<Task<string>> Started = new(StartAsync);
    // Held, because a collected process closes its pipes.
    private static Process? _shell;

    /// <returns>A connection string to a database of this name.</returns>
    public static async Task<string> ConnectionAsync(string database) =>
        new NpgsqlConnectionStringBuilder(await Started.Value) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    public static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(await ConnectionAsync("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> StartAsync()
    {
        var port = FreePort();
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardError = true, WorkingDirectory = "/tmp" };
        // PostgreSQL refuses to run as root.
        string[] words = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", "bash"] : ["bash"];
        start.FileName = words[0];
        foreach (var word in (string[])[.. words[1..], "-c", Script, "postgres", Binaries(), $"{port}"])
            start.ArgumentList.Add(word);
        _shell = Process.Start(start)!;
        var connection = $"Host=127.0.0.1;Port={port};Username=tests;Database=postgres;Include Error Detail=true";
        await AnswersAsync(connection, _shell);
        return connection;
    }

    private static async Task AnswersAsync(string connection, Process shell)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await using var probe = new NpgsqlConnection(connection + ";Pooling=false");
                await probe.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (tries < 600 && !shell.HasExited) { await Task.Delay(50); }
            catch (NpgsqlException error) when (shell.HasExited)
            {
                throw new InvalidOperationException("PostgreSQL did not start: " + await shell.StandardError.ReadToEndAsync(), error);
            }
        }
    }

    private static string Binaries() =>
        Environment.GetEnvironmentVariable("POSTGRES_BIN")
        ?? (Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "initdb"))) : null)
        ?? throw new InvalidOperationException("No PostgreSQL server found: install the package 'postgresql', or set POSTGRES_BIN to the folder that holds initdb.");

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
