using System.Net;
using DiversInclusief.Web.Protection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Protection;

public sealed class TrustedProxiesTests
{
    [Theory]
    [InlineData("", "127.0.0.1", "203.0.113.9")]
    [InlineData("", "10.0.0.5", "10.0.0.5")]
    [InlineData("10.0.0.5", "10.0.0.5", "203.0.113.9")]
    [InlineData("10.0.0.5, 10.1.0.0/16", "10.1.200.3", "203.0.113.9")]
    [InlineData("10.1.0.0/16", "10.2.0.3", "10.2.0.3")]
    [InlineData("fd00::/8", "fd00::7", "203.0.113.9")]
    public async Task Only_a_named_proxy_is_believed_about_who_asks(string setting, string from, string believed) =>
        Assert.Equal(believed, await WhoAsksAsync(setting, from));

    [Fact]
    public void What_is_no_address_and_no_network_is_refused_at_start() =>
        Assert.Contains("'proxy.intern'", Assert.Throws<InvalidOperationException>(() => TrustedProxies.From(Configured("proxy.intern"))).Message, StringComparison.Ordinal);

    private static async Task<string> WhoAsksAsync(string setting, string from)
    {
        var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        app.UseForwardedHeaders(TrustedProxies.From(Configured(setting)));
        app.Run(_ => Task.CompletedTask);
        var request = new DefaultHttpContext { RequestServices = services, Connection = { RemoteIpAddress = IPAddress.Parse(from) } };
        request.Request.Headers["X-Forwarded-For"] = "203.0.113.9";
        await app.Build()(request);
        return request.Connection.RemoteIpAddress!.ToString();
    }

    private static IConfiguration Configured(string setting) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(TrustedProxies.Setting, (string?)setting)]).Build();
}
