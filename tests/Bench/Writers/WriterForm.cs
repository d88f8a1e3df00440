using System.Text.RegularExpressions;
using DiversInclusief.Bench.Pages;

namespace DiversInclusief.Bench.Writers;

/// <summary>The form for a reply as it stands on a page of a topic, filled in over and over.</summary>
internal sealed partial class WriterForm(string address, string cookie, string token)
{
    public static async Task<WriterForm> OpenAsync(PublishedSite site, HttpClient http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address + BenchTopic.Path);
        request.Headers.Add("Cookie", site.Cookie);
        using var page = await http.SendAsync(request);
        return new WriterForm($"{site.Address}/forum/algemeen/t-bench/reageer", site.Cookie, Token().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value);
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
