using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace DiversInclusief.Web.Protection;

/// <summary>Whose word about who asks, and whether by https, is believed: this machine's own, and of the proxies that whoever runs the site names.</summary>
internal static class TrustedProxies
{
    public const string Setting = "Proxies";

    /// <exception cref="InvalidOperationException">The setting names something that is neither an address nor a network.</exception>
    public static ForwardedHeadersOptions From(IConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var named in (configuration[Setting] ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
            Trust(options, named);
        return options;
    }

    private static void Trust(ForwardedHeadersOptions options, string named)
    {
        if (IPAddress.TryParse(named, out var address))
            options.KnownProxies.Add(address);
        else if (System.Net.IPNetwork.TryParse(named, out var network))
            options.KnownIPNetworks.Add(network);
        else
            throw new InvalidOperationException($"{Setting} names '{named}', which is neither an address (10.0.0.5) nor a network (10.0.0.0/24).");
    }
}
