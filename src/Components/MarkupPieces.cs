using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;

namespace DiversInclusief.Components;

/// <summary>What the compiler makes of a text with holes that is given to <see cref="Markup.Write"/>.</summary>
[InterpolatedStringHandler]
public readonly ref struct MarkupPieces
{
    private readonly Markup _to;

    public MarkupPieces(int literalLength, int formattedCount, Markup to) => _to = to;

    public void AppendLiteral(string value) => _to.Writer.Write(value);

    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _to.Encoder.Encode(_to.Writer, text);
    }

    public void AppendFormatted(int number) => _to.Writer.Write(number);

    /// <summary>Encoded already, or safe by its own rule.</summary>
    public void AppendFormatted(IHtmlContent? html) => html?.WriteTo(_to.Writer, _to.Encoder);
}
