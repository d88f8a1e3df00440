using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DiversInclusief.Media;

/// <summary>One question to clamd in its own language: INSTREAM, pieces with their length before them, a piece of nothing, and a line in answer.</summary>
internal static class Clamd
{
    private const int Piece = 65_536;
    private const int LongestAnswer = 1_000;

    /// <exception cref="SocketException">Nobody listens there.</exception>
    /// <exception cref="IOException">It hung up.</exception>
    public static async Task<string> AskAsync(EndPoint at, Stream content, CancellationToken cancellation)
    {
        using var socket = at is UnixDomainSocketEndPoint ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(at, cancellation);
        await using var stream = new NetworkStream(socket);
        // It is listened to while it is spoken to: of a file that is too large for it, clamd says so half way and hangs up.
        var answer = HearAsync(stream, cancellation);
        await Task.WhenAll(SayAsync(stream, content, cancellation), answer);
        return await answer;
    }

    private static async Task SayAsync(NetworkStream to, Stream content, CancellationToken cancellation)
    {
        var piece = new byte[4 + Piece];
        try
        {
            await to.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
            int read;
            do
            {
                read = await content.ReadAsync(piece.AsMemory(4), cancellation);
                BinaryPrimitives.WriteInt32BigEndian(piece, read);
                await to.WriteAsync(piece.AsMemory(0, 4 + read), cancellation);
            }
            while (read > 0);
        }
        // What it answered says why it stopped listening.
        catch (IOException) { }
    }

    private static async Task<string> HearAsync(NetworkStream from, CancellationToken cancellation)
    {
        var heard = new byte[LongestAnswer];
        var length = 0;
        for (int read; length < heard.Length && (read = await from.ReadAsync(heard.AsMemory(length), cancellation)) > 0;)
            if (heard.AsSpan(length, read).Contains((byte)0))
                return Encoding.UTF8.GetString(heard, 0, Array.IndexOf(heard, (byte)0));
            else
                length += read;
        throw new IOException("The scanner hung up without an answer.");
    }
}
