using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DiversInclusief.Notifications;

/// <summary>
/// A letter as HTML that old mail programs understand: a table, styles on the elements, no picture, nothing fetched from anywhere.
/// Says the same as the plain text.
/// </summary>
internal static class LetterHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(Letter letter, string site) => $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>{Encode(letter.Title)}</title></head>
        <body style="margin:0;padding:0;background:#f3f1ec;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f1ec;"><tr><td align="center" style="padding:24px 12px;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:8px;font-family:Segoe UI,Helvetica,Arial,sans-serif;color:#1b2033;font-size:16px;line-height:1.55;">
        <tr><td style="background:#131e47;border-radius:8px 8px 0 0;padding:18px 32px;color:#ffffff;font-size:18px;font-weight:bold;">{Encode(site)}</td></tr>
        <tr><td style="padding:28px 32px 8px;"><p style="margin:0 0 16px;">Dag {Encode(letter.Name)},</p>
        <h1 style="margin:0 0 16px;font-size:21px;line-height:1.3;color:#131e47;">{Encode(letter.Title)}</h1>{Paragraphs(letter.Text)}{Lines(letter.Lines)}</td></tr>
        <tr><td style="padding:8px 32px 32px;"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="background:#131e47;border-radius:6px;"><a href="{Encode(letter.Link)}" style="display:inline-block;padding:12px 24px;color:#ffffff;font-weight:bold;text-decoration:none;">{Encode(letter.Go)}</a></td></tr></table></td></tr>
        <tr><td style="border-top:1px solid #dedad0;padding:18px 32px 24px;font-size:14px;color:#535869;">Je krijgt deze mail over ‘{Encode(letter.Why)}’.<br>
        <a href="{Encode(letter.Preferences)}" style="color:#131e47;">Kies waarover je mail krijgt</a>{Stop(letter.Unsubscribe)}</td></tr>
        </table></td></tr></table>
        </body></html>
        """;

    private static string Paragraphs(string text) =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p style=\"margin:0 0 16px;\">{Encode(line)}</p>"));

    private static string Lines(IReadOnlyList<(string Text, string Detail, string Link)> lines) => lines.Count == 0 ? ""
        : $"<ul style=\"margin:0 0 16px;padding:0;list-style:none;\">{string.Concat(lines.Select(line => $"<li style=\"margin:0;padding:12px 0;border-bottom:1px solid #dedad0;\"><a href=\"{Encode(line.Link)}\" style=\"color:#131e47;font-weight:bold;\">{Encode(line.Text)}</a><br><span style=\"font-size:14px;color:#535869;\">{Encode(line.Detail)}</span></li>"))}</ul>";

    private static string Stop(string? address) => address is null ? "" : $" · <a href=\"{Encode(address)}\" style=\"color:#131e47;\">Geen mail meer hierover</a>";

    private static string Encode(string text) => Encoder.Encode(text);
}
