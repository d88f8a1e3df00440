using Microsoft.AspNetCore.Mvc;

namespace DiversInclusief.Web;

/// <summary>What the framework itself says about a value it cannot bind.</summary>
internal static class DutchMessages
{
    public static void Apply(MvcOptions mvc)
    {
        var say = mvc.ModelBindingMessageProvider;
        say.SetAttemptedValueIsInvalidAccessor((value, _) => $"‘{Short(value)}’ past hier niet.");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"‘{Short(value)}’ past hier niet.");
        say.SetValueIsInvalidAccessor(value => $"‘{Short(value)}’ past hier niet.");
        say.SetUnknownValueIsInvalidAccessor(_ => "Deze waarde past hier niet.");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Deze waarde past hier niet.");
        say.SetValueMustBeANumberAccessor(_ => "Vul een getal in.");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
        say.SetValueMustNotBeNullAccessor(_ => "Vul dit veld in.");
        say.SetMissingBindRequiredValueAccessor(_ => "Vul dit veld in.");
        say.SetMissingKeyOrValueAccessor(() => "Vul dit veld in.");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "Het formulier kwam leeg aan. Probeer het opnieuw.");
    }

    private static string Short(string value) => value.Length > 40 ? value[..40] + "…" : value;
}
