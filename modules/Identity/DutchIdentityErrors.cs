using Microsoft.AspNetCore.Identity;

namespace DiversInclusief.Identity;

/// <summary>What ASP.NET Core Identity refuses, in words for the person who typed it.</summary>
internal sealed class DutchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say("Dat lukte niet. Probeer het opnieuw.");

    public override IdentityError ConcurrencyFailure() => Say("Iemand anders wijzigde dit net. Laad de pagina opnieuw.");

    public override IdentityError PasswordMismatch() => Say("Dit is niet je huidige wachtwoord.");

    public override IdentityError PasswordTooShort(int length) => Say($"Kies een wachtwoord van minstens {length} tekens. Een zinnetje werkt goed.");

    public override IdentityError InvalidEmail(string? email) => Say("Dit is geen e-mailadres. Een adres ziet eruit als naam@gemeente.nl.");

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    public override IdentityError DuplicateEmail(string email) => Say("Er is al een lid met dit e-mailadres.");

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidToken() => Say("Deze link werkt niet meer. Vraag een nieuwe aan.");

    private static IdentityError Say(string text, [System.Runtime.CompilerServices.CallerMemberName] string code = "") => new() { Code = code, Description = text };
}
