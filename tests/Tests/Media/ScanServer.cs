using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DiversInclusief.Tests.Media;

/// <summary>
/// The real clamd with one signature of our own, for <see cref="Eicar"/>: it starts within a second and asks nothing of any network.
/// It lives as long as a pipe to this process, however the run ends.
/// </summary>
public sealed class ScanServer : IDisposable
{
    public const string Signature = "Proef.Eicar";
    private const string Script = """
        "$1" --config-file="$2" >"$2.log" 2>&1 &
        server=$!
        cat >/dev/null
        exec 2>/dev/null
        kill -KILL $server; wait $server || true
        """;

    private readonly string _folder = Scratch.Folder("clamd");
    private Process? _shell;

    public int Port { get; } = FreePort();

    public string SocketPath => Path.Combine(_folder, "s");

    public async Task StartAsync()
    {
        if (_shell is not null)
            return;
        await WriteAsync();
        var start = new ProcessStartInfo("bash", ["-c", Script, "clamd", Binary(), Settings]) { UseShellExecute = false, RedirectStandardInput = true };
        _shell = Process.Start(start)!;
        await Eventually.HoldsAsync(AnswersAsync, "clamd answers");
    }

    /// <summary>As when its machine fails: at once, and whatever it was doing.</summary>
    public async Task StopAsync()
    {
        if (_shell is null)
            return;
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
        _shell = null;
        File.Delete(SocketPath);
    }

    public void Dispose() => _shell?.Dispose();

    private string Settings => Path.Combine(_folder, "clamd.conf");

    private async Task WriteAsync()
    {
        var signatures = Path.Combine(_folder, "signatures");
        Directory.CreateDirectory(signatures);
        // Any kind of file, anywhere in it.
        await File.WriteAllTextAsync(Path.Combine(signatures, "proef.ndb"), $"{Signature}:0:*:{Convert.ToHexStringLower(Eicar.Bytes)}\n");
        await File.WriteAllTextAsync(Settings, string.Create(CultureInfo.InvariantCulture, $"""
            Foreground yes
            DatabaseDirectory {signatures}
            TemporaryDirectory {_folder}
            LocalSocket {SocketPath}
            TCPSocket {Port}
            TCPAddr 127.0.0.1
            StreamMaxLength 2M

            """));
    }

    private async Task<bool> AnswersAsync()
    {
        using var probe = new TcpClient();
        try { await probe.ConnectAsync(IPAddress.Loopback, Port); }
        catch (SocketException) when (_shell is { HasExited: false }) { return false; }
        return File.Exists(SocketPath);
    }

    private static string Binary() => Array.Find(["/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd"], File.Exists)
        ?? throw new InvalidOperationException("No clamd found: install the package 'clamav-daemon'.");

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
