using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;

namespace DiversInclusief.Components;

/// <summary>
/// HTML written straight to the page, for what stands on it many times: a Razor view keeps a buffer, a task and a flush for every piece.
/// <c>to.Write($"&lt;h2&gt;{name}&lt;/h2&gt;")</c>: the literal parts of the text are mark-up, every hole is encoded unless it holds mark-up itself.
/// There is no way to write a variable unencoded.
/// </summary>
public readonly struct Markup(TextWriter writer, HtmlEncoder encoder)
{
    internal TextWriter Writer => writer;

    internal HtmlEncoder Encoder => encoder;

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The pieces write themselves here while the text is put together.")]
    public void Write([InterpolatedStringHandlerArgument("")] MarkupPieces pieces) { }
}
