using System.Collections.Concurrent;
using Microsoft.Net.Http.Headers;

namespace DiversInclusief.Tests;

/// <summary>Keeps cookies as a browser does, but by name only: tests set the clock, so what expires is up to the site.</summary>
internal sealed class CookieJar(HttpMessageHandler server) : DelegatingHandler(server)
{
    private readonly ConcurrentDictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_cookies.IsEmpty)
            request.Headers.TryAddWithoutValidation(HeaderNames.Cookie, string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues(HeaderNames.SetCookie, out var values))
            foreach (var cookie in SetCookieHeaderValue.ParseList([.. values]))
                Keep(cookie);
        return response;
    }

    private void Keep(SetCookieHeaderValue cookie)
    {
        var ended = cookie.Value.Length == 0 || cookie.MaxAge <= TimeSpan.Zero || cookie.Expires < DateTimeOffset.UnixEpoch.AddYears(1);
        if (ended)
            _cookies.TryRemove(cookie.Name.Value!, out _);
        else
            _cookies[cookie.Name.Value!] = cookie.Value.Value!;
    }
}
