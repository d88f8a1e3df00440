using System.Text.RegularExpressions;
using DiversInclusief.Bench.Pages;

namespace DiversInclusief.Bench.Writers;

/// <summary>A form as it stands on a page, filled in over and over.</summary>
internal sealed partial class WriterForm(string address, string cookie, string token)
{
    /// <param name="page">On which the form stands.</param>
    /// <param name="cookie">Of who writes; empty for a visitor.</param>
    public static async Task<WriterForm> OpenAsync(HttpClient http, string page, string action, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        if (cookie.Length > 0)
            request.Headers.Add("Cookie", cookie);
        using var answer = await http.SendAsync(request);
        if (cookie.Length == 0)
            cookie = string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(one => one.Split(';')[0]));
        return new WriterForm(action, cookie, Token().Match(await answer.Content.ReadAsStringAsync()).Groups["token"].Value);
    }

    /// <summary>Returns when the site said that the post is there.</summary>
    public async Task SendAsync(HttpClient http, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("Form.Key", key), KeyValuePair.Create("Form.Body", PostText.Of(key)), KeyValuePair.Create("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Cookie", cookie);
        using var answer = await http.SendAsync(request);
        if (answer.Headers.Location?.OriginalString.Contains("#bericht-", StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"A post was not acknowledged: {(int)answer.StatusCode} {answer.Headers.Location}");
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
