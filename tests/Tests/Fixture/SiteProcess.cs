using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DiversInclusief.Tests;

/// <summary>The site in a process of its own, to be ended in the middle of its work. Its data folder stays.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly int _port;

    private SiteProcess(Process process, int port) => (_process, _port) = (process, port);

    public static async Task<SiteProcess> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DiversInclusief.Web.dll"), "serve", "--urls", $"http://127.0.0.1:{port}"])
        {
            WorkingDirectory = Repository.Path("src", "Web"), UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var site = new SiteProcess(process, port);
        await Eventually.HoldsAsync(site.AnswersAsync, "the site in a process of its own answers");
        return site;
    }

    public Client Visitor() => new(new ToPlainHttp(_port), new CommandLog());

    /// <summary>As kill -9 does: the process runs no line more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        Assert.False(_process.HasExited, "The site in a process of its own ended before it answered.");
        using var http = new HttpClient();
        try { return (await http.GetAsync($"http://127.0.0.1:{_port}/health/live")).IsSuccessStatusCode; }
        catch (HttpRequestException) { return false; }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A client of the tests asks for https, where secure cookies go.
    private sealed class ToPlainHttp(int port) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = Uri.UriSchemeHttp, Host = "localhost", Port = port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
