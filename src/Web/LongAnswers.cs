using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.WebUtilities;

namespace DiversInclusief.Web;

/// <summary>
/// Hands a page to the server in pieces of 32,000 characters. In the framework's own pieces of 16,000 most pages of this site go out in two to five turns,
/// each of which wakes the network.
/// </summary>
internal sealed class LongAnswers : IHttpResponseStreamWriterFactory
{
    private const int Characters = 32 * 1024;

    public TextWriter CreateWriter(Stream stream, Encoding encoding) => new HttpResponseStreamWriter(stream, encoding, Characters, ArrayPool<byte>.Shared, ArrayPool<char>.Shared);
}
