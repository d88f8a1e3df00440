using System.Net;
using System.Net.Sockets;
using System.Text;
using DiversInclusief.Media;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiversInclusief.Tests.Media;

/// <summary>A scanner that is ill, and one that is not there.</summary>
public sealed class VirusScannerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("stream: OK\0", null)]
    [InlineData("stream: OK", "hung up")]
    [InlineData("", "hung up")]
    [InlineData("stream: Can't allocate memory ERROR\0", "Can't allocate memory")]
    [InlineData("stream: FOUND\0", "stream: FOUND")]
    [InlineData("OK\0", "'OK'")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n\0", "HTTP/1.1 400")]
    public async Task Only_a_clear_answer_is_a_verdict(string answer, string? fault)
    {
        using var listener = Listening();
        var talk = AnswerAsync(listener, answer);

        var verdict = await Scanner((IPEndPoint)listener.LocalEndpoint).ScanAsync(await FileAsync(), Cancellation);

        await talk;
        Assert.Null(verdict.Found);
        Assert.Contains(fault ?? "", verdict.Fault ?? "", StringComparison.Ordinal);
        Assert.Equal(fault is null, verdict.Fault is null);
    }

    [Fact]
    public async Task A_scanner_that_hangs_is_given_up_in_time_and_then_asked_a_short_question_first()
    {
        using var listener = Listening();
        var scanner = Scanner((IPEndPoint)listener.LocalEndpoint);

        Assert.Equal("it took too long", (await scanner.ScanAsync(await FileAsync(), Cancellation)).Fault);
        Assert.True(scanner.IsSilent);

        Assert.NotNull((await scanner.ScanAsync("/nergens/wordt/niet/geopend", Cancellation)).Fault);
    }

    [Fact]
    public async Task Who_leaves_ends_the_scan()
    {
        using var listener = Listening();
        var scanner = Scanner((IPEndPoint)listener.LocalEndpoint);
        using var leaving = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await scanner.ScanAsync(await FileAsync(), leaving.Token));

        Assert.False(scanner.IsSilent);
    }

    [Fact]
    public async Task A_name_of_a_virus_is_a_line_of_bounded_length()
    {
        using var listener = Listening();
        var talk = AnswerAsync(listener, $"stream: Raar\n<b>{new string('x', 500)} FOUND\0");

        var found = (await Scanner((IPEndPoint)listener.LocalEndpoint).ScanAsync(await FileAsync(), Cancellation)).Found!;

        await talk;
        Assert.StartsWith("Raar", found, StringComparison.Ordinal);
        Assert.InRange(found.Length, 50, 100);
        Assert.DoesNotContain('\n', found);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:")]
    [InlineData(":3310")]
    [InlineData("localhost:70000")]
    [InlineData("run/clamd.ctl")]
    public void A_scanner_that_is_named_wrongly_keeps_the_site_from_starting(string setting) =>
        Assert.Contains($"'{setting}'", Assert.Throws<InvalidOperationException>(() => ScannerAddress.From(Configured(setting))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_machine_with_a_port_and_a_socket_are_understood_and_nothing_is_no_scanner()
    {
        Assert.Equal(new DnsEndPoint("clamav.intern", 3310), ScannerAddress.From(Configured("clamav.intern:3310")));
        Assert.Equal(new DnsEndPoint("::1", 3310), ScannerAddress.From(Configured("[::1]:3310")));
        Assert.IsType<UnixDomainSocketEndPoint>(ScannerAddress.From(Configured("/run/clamav/clamd.ctl")));
        Assert.Null(ScannerAddress.From(Configured(" ")));
    }

    private static VirusScanner Scanner(EndPoint at) => new(at, new MediaSettings { ScanSeconds = 1 }, NullLogger<VirusScanner>.Instance);

    private static TcpListener Listening()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static async Task AnswerAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync(Cancellation);
        var stream = client.GetStream();
        var heard = new byte[1000];
        for (var length = 0; !heard.AsSpan(0, length).EndsWith("inhoud\0\0\0\0"u8);)
            length += await stream.ReadAsync(heard.AsMemory(length), Cancellation);
        Assert.StartsWith("zINSTREAM\0\0\0\0\u0006inhoud", Encoding.Latin1.GetString(heard), StringComparison.Ordinal);
        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), Cancellation);
    }

    private static async Task<string> FileAsync()
    {
        var path = Path.Combine(Scratch.Folder("scan"), "bestand");
        await File.WriteAllTextAsync(path, "inhoud", Cancellation);
        return path;
    }

    private static IConfiguration Configured(string setting) => new ConfigurationBuilder().AddInMemoryCollection([new(ScannerAddress.Setting, setting)]).Build();
}
