using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Media;

/// <summary>Where the virus scanner listens, as whoever runs the site says it.</summary>
internal static class ScannerAddress
{
    public const string Setting = "VirusScanner";

    /// <returns>Null when no scanner is named.</returns>
    /// <exception cref="InvalidOperationException">The setting is neither a machine with a port nor the path of a socket. The site does not start then: it would take files unseen.</exception>
    public static EndPoint? From(IConfiguration configuration)
    {
        var named = (configuration[Setting] ?? "").Trim();
        if (named.Length == 0)
            return null;
        if (Path.IsPathRooted(named))
            return new UnixDomainSocketEndPoint(named);
        var colon = named.LastIndexOf(':');
        return colon > 0 && ushort.TryParse(named.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? new DnsEndPoint(named[..colon].Trim('[', ']'), port)
            : throw new InvalidOperationException($"{Setting} is '{named}', which is neither a machine with a port (localhost:3310) nor the path of a socket (/run/clamav/clamd.ctl).");
    }
}
