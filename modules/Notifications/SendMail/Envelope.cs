using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using DiversInclusief.Identity;
using DiversInclusief.Writing;

namespace DiversInclusief.Notifications;

/// <summary>Makes a message of a letter: both forms of the text, and the headers that mail programs act on.</summary>
internal sealed class Envelope(MailSettings settings)
{
    public MailMessage Of(OutgoingMail mail, Recipient to, Letter letter)
    {
        // Everything that becomes a header is one line; MailMessage would refuse a line break in it.
        var message = new MailMessage(new MailAddress(settings.From, settings.FromName, Encoding.UTF8), new MailAddress(to.Address, TypedText.Line(to.Name), Encoding.UTF8))
        {
            Subject = TypedText.Line(letter.Title), SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8,
        };
        message.Headers["Message-ID"] = $"<{mail.Id}@{settings.Domain}>";
        message.Headers["Auto-Submitted"] = "auto-generated";
        if (letter.Unsubscribe is { } stop)
        {
            message.Headers["List-Unsubscribe"] = $"<{stop}>";
            message.Headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
        }
        // The last form is the one that a mail program prefers.
        message.AlternateViews.Add(View(LetterText.Of(letter, settings.FromName), MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(LetterHtml.Of(letter, settings.FromName), MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView View(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
