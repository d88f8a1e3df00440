using System.Net;

namespace DiversInclusief.Content;

/// <summary>Web servers on the open internet; never the machine itself, its neighbours or what a provider keeps for itself.</summary>
internal sealed class PublicInternet : IReachOutside
{
    private static readonly int[] Ports = [80, 443];

    public async Task<IReadOnlyList<IPEndPoint>> FindAsync(string host, int port, CancellationToken cancellation)
    {
        if (!Ports.Contains(port))
            return [];
        var found = await Dns.GetHostAddressesAsync(host, cancellation);
        // One address that is not public makes the name suspect altogether.
        return found.All(PublicAddress.Is) ? [.. found.Select(address => new IPEndPoint(address, port))] : [];
    }
}
