using System.Net;

namespace DiversInclusief.Tests;

/// <summary>On a site of its own: everything here comes from one address.</summary>
public sealed class LateFormLimitTests(LateFormLimitTests.Limited site) : IClassFixture<LateFormLimitTests.Limited>
{
    [Fact]
    public async Task One_address_sends_no_more_than_thirty_in_a_minute_without_being_signed_in()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie stuurt er veel?");
        var form = await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            using var content = LateFormTests.Encoded(form, $"Een verhaal dat niet weg mag {i}", null);
            using var answer = await site.Visitor().Http.PostAsync("/forum/concept?bij=" + topic.Base().Split('/')[^1], content, TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
        }

        Assert.InRange(answers.Count(status => status == HttpStatusCode.TooManyRequests), 8, 15);
    }

    public sealed class Limited() : Site(postgres: false)
    {
        protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => [new("RateLimits:Scale", "1")];
    }
}
