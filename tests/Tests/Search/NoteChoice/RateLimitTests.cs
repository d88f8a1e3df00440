using System.Net;

namespace DiversInclusief.Tests.Search.NoteChoice;

public sealed class RateLimitTests(RateLimitTests.Limited site) : IClassFixture<RateLimitTests.Limited>
{
    [Fact]
    public async Task Whoever_reports_too_much_is_stopped_and_can_still_write()
    {
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 130; i++)
            answers.Add(await ReportAsync());

        Assert.Equal(120, answers.Count(status => status == HttpStatusCode.NoContent));
        Assert.Equal(10, answers.Count(status => status == HttpStatusCode.TooManyRequests));
        Assert.NotNull(await site.SignInAsync("ambtenaar"));
    }

    private async Task<HttpStatusCode> ReportAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/zoeken/gekozen") { Content = new FormUrlEncodedContent([new("q", "veel"), new("plaats", "1")]) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await site.Visitor().Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public sealed class Limited() : SiteWithShelf(postgres: false)
    {
        protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => [new("RateLimits:Scale", "1")];
    }
}
