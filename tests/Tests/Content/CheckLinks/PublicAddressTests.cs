using System.Net;
using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content.CheckLinks;

/// <summary>What is on the open internet and what is not.</summary>
public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("2a00:1450:400e:80f::200e")]
    [InlineData("::ffff:93.184.215.14")]
    public void Public_addresses_may_be_asked(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.1")]
    [InlineData("192.168.178.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:192.168.1.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:7f00:1::")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void All_others_may_not(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public async Task A_name_that_leads_inside_leads_nowhere() =>
        Assert.Empty(await new PublicInternet().FindAsync("localhost", 80, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Only_the_ports_of_the_web_may_be_asked()
    {
        Assert.Empty(await new PublicInternet().FindAsync("8.8.8.8", 53, TestContext.Current.CancellationToken));
        Assert.Single(await new PublicInternet().FindAsync("8.8.8.8", 443, TestContext.Current.CancellationToken));
    }
}
