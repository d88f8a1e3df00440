using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DiversInclusief.Tests.Notifications;

/// <summary>A mail server on a port of this machine that keeps what it gets, and can be as difficult as real ones.</summary>
public sealed class MailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();

    public MailServer()
    {
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How it behaves from the next connection on.</summary>
    internal MailMood Mood { get; set; }

    internal IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    internal IReadOnlyList<ReceivedMail> About(string subject) => [.. _mails.Where(mail => mail.Subject.Contains(subject, StringComparison.Ordinal))];

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try { _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)); }
            catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException) { return; }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try { await TalkAsync(client.GetStream(), Mood); }
            catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException) { }
        }
    }

    private async Task TalkAsync(NetworkStream stream, MailMood mood)
    {
        if (mood == MailMood.Silent)
            await Task.Delay(Timeout.Infinite, _stop.Token);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 proefserver");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 kom maar");
                await TakeAsync(reader);
                if (mood == MailMood.HangsUpAfterText)
                    return;
            }
            await writer.WriteLineAsync(Answer(line, mood));
            if (line == "QUIT")
                return;
        }
    }

    private static string Answer(string line, MailMood mood) =>
        line == "DATA" ? "250 bewaard"
        : line == "QUIT" ? "221 dag"
        : line.StartsWith("RCPT", StringComparison.Ordinal) && mood == MailMood.RefusesAddress ? "550 dit adres bestaat niet"
        : line.StartsWith("RCPT", StringComparison.Ordinal) && mood == MailMood.IsFull ? "452 de schijf is vol"
        : "250 goed";

    private async Task TakeAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
        _mails.Enqueue(new ReceivedMail(text.ToString()));
    }
}
