using System.Diagnostics;

namespace DiversInclusief.Media;

/// <summary>
/// A decoder fed with bytes of strangers may crash, hang or eat memory: as a child process only that process ends.
/// Caps on memory, processor time and files come from prlimit, the cap on time from us; formats that can run code are blocked.
/// </summary>
internal sealed class ChildProcess(MediaSettings settings)
{
    private const int NotFound = 127;

    /// <param name="input">File given to the program on its standard input; null when it opens one itself.</param>
    /// <param name="most">Output beyond so many bytes is a refusal.</param>
    public async Task<ProgramAnswer> RunAsync(string program, IEnumerable<string> arguments, string? input, int most, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.Seconds));
        using var process = new Process { StartInfo = Start(program, arguments) };
        try
        {
            process.Start();
            return await AnswerAsync(process, input, most, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested) { return ProgramAnswer.Absent; }
        // prlimit itself is not there.
        catch (System.ComponentModel.Win32Exception) { return ProgramAnswer.Absent; }
        finally { End(process); }
    }

    private static async Task<ProgramAnswer> AnswerAsync(Process process, string? input, int most, CancellationToken cancellation)
    {
        var output = ReadAsync(process.StandardOutput.BaseStream, most, cancellation);
        var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellation);
        await FeedAsync(process, input, cancellation);
        var bytes = await output;
        if (bytes is null)
            return ProgramAnswer.Refused;
        await errors;
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == NotFound ? ProgramAnswer.Absent : new ProgramAnswer(process.ExitCode == 0 ? bytes : null, IsAbsent: false);
    }

    private ProcessStartInfo Start(string program, IEnumerable<string> arguments)
    {
        string[] caps = [$"--as={settings.Megabytes * 1_000_000L}", $"--cpu={settings.Seconds}", "--fsize=67108864", "--core=0", "--nofile=64", "--"];
        var start = new ProcessStartInfo("/usr/bin/prlimit", [.. caps, Path.Combine(settings.Programs, program), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["MALLOC_ARENA_MAX"] = "1";
        return start;
    }

    private static async Task FeedAsync(Process process, string? input, CancellationToken cancellation)
    {
        try
        {
            if (input is not null)
                await using (var file = File.OpenRead(input))
                    await file.CopyToAsync(process.StandardInput.BaseStream, cancellation);
            process.StandardInput.Close();
        }
        // The program may judge by the first bytes and stop reading; its exit code says what it thought.
        catch (IOException) { }
    }

    private static async Task<byte[]?> ReadAsync(Stream stream, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (bytes.Length + read > most)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        // It never started, or ended just now.
        catch (InvalidOperationException) { }
    }
}
