using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Html;

namespace DiversInclusief.Search;

/// <summary>Marked text as HTML: every piece is encoded, matches stand in a mark.</summary>
public static class MarkedHtml
{
    public static IHtmlContent ToHtml(this IEnumerable<MarkedText> pieces)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
            if (piece.IsMatch)
                html.AppendHtml("<mark class=\"nl-mark\">").Append(piece.Text).AppendHtml("</mark>");
            else
                html.Append(piece.Text);
        return html;
    }
}
