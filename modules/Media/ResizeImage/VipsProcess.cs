using System.Diagnostics;

namespace DiversInclusief.Media;

/// <summary>
/// libvips as a child process: a decoder fed with bytes of strangers may crash or eat memory, and then only that process ends.
/// Caps on memory, time and file size come from prlimit; formats that can run code are blocked.
/// </summary>
internal static class VipsProcess
{
    private static readonly string[] Caps = ["--as=1000000000", "--cpu=20", "--fsize=67108864", "--core=0", "--nofile=64", "--"];
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(30);

    /// <returns>What the program wrote, or null when it refused, crashed or took too long.</returns>
    public static async Task<byte[]?> RunAsync(string program, IEnumerable<string> arguments, byte[] input, CancellationToken cancellation)
    {
        using var process = Process.Start(Start(program, arguments))!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(AtMost);
        try
        {
            var output = ReadAsync(process.StandardOutput.BaseStream, limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await FeedAsync(process, input, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            await errors;
            return process.ExitCode == 0 ? await output : null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested) { return null; }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/prlimit", [.. Caps, program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin";
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["MALLOC_ARENA_MAX"] = "1";
        return start;
    }

    private static async Task FeedAsync(Process process, byte[] input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
        }
        // The program may judge by the first bytes and stop reading; its exit code says what it thought.
        catch (IOException) { }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
