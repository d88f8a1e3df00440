using System.Net.Mail;
using System.Net.Sockets;

namespace DiversInclusief.Notifications;

/// <summary>Why a mail did not go.</summary>
/// <param name="Sentence">Dutch, for who runs the site.</param>
/// <param name="IsFinal">Trying again would not help.</param>
/// <param name="IsServers">The next mail would meet the same.</param>
internal sealed record SendProblem(string Sentence, bool IsFinal, bool IsServers)
{
    private const int FirstFinal = 500;

    public static SendProblem Of(Exception error) => error switch
    {
        OperationCanceledException => new("De mailserver gaf niet op tijd antwoord.", IsFinal: false, IsServers: true),
        SmtpFailedRecipientException refused => new($"De mailserver weigert het adres: {Said(refused)}", (int)refused.StatusCode >= FirstFinal, IsServers: false),
        SmtpException { InnerException: SocketException or IOException } lost => new($"De mailserver is niet bereikbaar of brak de verbinding af: {Said(lost.InnerException!)}", IsFinal: false, IsServers: true),
        SmtpException refused => new($"De mailserver antwoordt: {Said(refused)}", IsFinal: false, IsServers: true),
        FormatException => new("Het adres van dit lid is geen e-mailadres.", IsFinal: true, IsServers: false),
        _ => new($"Versturen lukte niet: {Said(error)}", IsFinal: false, IsServers: true),
    };

    private static string Said(Exception error) => Writing.TypedText.Line(error.Message);
}
