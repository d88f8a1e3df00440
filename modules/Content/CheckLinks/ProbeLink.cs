using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace DiversInclusief.Content;

/// <summary>Asks whether a page is there. It takes no more than the head of the answer, follows few redirects, and connects to what <see cref="IReachOutside"/> allows, each time anew.</summary>
internal sealed class ProbeLink(IReachOutside outside) : IDisposable
{
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);
    private const int MostRedirects = 5;
    private readonly HttpClient _http = MakeClient(outside);

    public async Task<LinkState> AskAsync(string url, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try { return Uri.TryCreate(url, UriKind.Absolute, out var address) ? await FollowAsync(address, patience.Token) : LinkState.NotOutside; }
        catch (HttpRequestException error) when (error.InnerException is NotOutsideException) { return LinkState.NotOutside; }
        catch (Exception error) when (error is HttpRequestException or IOException or SocketException) { return LinkState.Unreachable; }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested) { return LinkState.Unreachable; }
    }

    public void Dispose() => _http.Dispose();

    private async Task<LinkState> FollowAsync(Uri address, CancellationToken cancellation)
    {
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            if (!IsWeb(address))
                return LinkState.NotOutside;
            var (status, next) = await HeadOrGetAsync(address, cancellation);
            if (next is null)
                return StateOf(status);
            address = new Uri(address, next);
        }
        return LinkState.Failed;
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.UserInfo.Length == 0;

    // Many servers know no HEAD, or answer it differently.
    private async Task<(HttpStatusCode Status, Uri? Next)> HeadOrGetAsync(Uri address, CancellationToken cancellation) =>
        await SendAsync(HttpMethod.Head, address, cancellation) is var answer && answer.Status >= HttpStatusCode.BadRequest ? await SendAsync(HttpMethod.Get, address, cancellation) : answer;

    private async Task<(HttpStatusCode Status, Uri? Next)> SendAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Get)
            request.Headers.Range = new RangeHeaderValue(0, 0);
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return (answer.StatusCode, answer.StatusCode is >= HttpStatusCode.MovedPermanently and < HttpStatusCode.BadRequest ? answer.Headers.Location : null);
    }

    private static LinkState StateOf(HttpStatusCode status) => status switch
    {
        // No part of a page that is empty.
        < HttpStatusCode.BadRequest or HttpStatusCode.RequestedRangeNotSatisfiable => LinkState.Works,
        HttpStatusCode.NotFound or HttpStatusCode.Gone => LinkState.Gone,
        < HttpStatusCode.InternalServerError => LinkState.Refused,
        _ => LinkState.Failed,
    };

    private static HttpClient MakeClient(IReachOutside outside)
    {
        var http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, MaxResponseHeadersLength = 32, MaxResponseDrainSize = 0, PooledConnectionLifetime = Patience,
            ConnectCallback = async (context, cancellation) => await ConnectAsync(await outside.FindAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation), cancellation),
        }) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiversInclusief/1.0 (controle van koppelingen)");
        return http;
    }

    // To the very addresses that were judged: the name is not asked again.
    private static async ValueTask<Stream> ConnectAsync(IReadOnlyList<IPEndPoint> places, CancellationToken cancellation)
    {
        if (places.Count == 0)
            throw new NotOutsideException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. places.Select(place => place.Address)], places[0].Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
