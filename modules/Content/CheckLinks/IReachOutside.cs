using System.Net;

namespace DiversInclusief.Content;

/// <summary>Where a host name leads, as far as the site may go there. The only way out for the check of links: a connection is made to these and to nothing else.</summary>
internal interface IReachOutside
{
    /// <returns>Empty when the name leads to nothing that the site may connect to.</returns>
    Task<IReadOnlyList<IPEndPoint>> FindAsync(string host, int port, CancellationToken cancellation);
}
