using System.Diagnostics;

namespace DiversInclusief.Bench.Pages;

/// <summary>A server in a process of its own on the first core; ends with this object.</summary>
internal class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    protected ServerProcess(string address, string folder, IReadOnlyDictionary<string, string> environment, params string[] dotnet)
    {
        Address = address;
        var start = new ProcessStartInfo("taskset", ["-c", "0", "dotnet", .. dotnet]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        // With one processor the runtime waits ten times as long for a quiet moment to compile what runs often in earnest; under load there is none for minutes.
        // The first core is all that a server here sees, but what is asked about is a site that has run for a day.
        start.Environment["DOTNET_TC_DelaySingleProcMultiplier"] = "1";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Address { get; }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    protected async Task AnswersAsync(string path)
    {
        using var http = new HttpClient();
        while (!_process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(Address + path);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!_process.HasExited) { }
            await Task.Delay(200);
        }
        throw new InvalidOperationException($"{Address} ended before it answered.");
    }
}
