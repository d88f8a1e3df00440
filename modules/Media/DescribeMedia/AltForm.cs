using DiversInclusief.Writing;

namespace DiversInclusief.Media;

/// <summary>What is on an image for who cannot see it, or that it is decoration: one of the two must be said.</summary>
internal sealed class AltForm
{
    public const int Longest = 500;
    public const string Decoration = "versiering";
    public const string Words = "tekst";

    /// <summary>"tekst" or "versiering"; typing words without choosing says "tekst".</summary>
    public string? Choice { get; set; }

    public string? Text { get; set; }

    public bool IsDecoration => Choice == Decoration;

    /// <summary>As it is stored: empty for decoration.</summary>
    public string Said => IsDecoration ? "" : TypedText.Line(Text);

    public string? Wrong => !IsDecoration && Said.Length == 0 ? "Beschrijf wat er te zien is, of kies ‘Alleen versiering’."
        : Said.Length > Longest ? $"Gebruik hoogstens {Longest} tekens." : null;

    public static AltForm Of(string? alt) => new() { Choice = alt switch { null => null, "" => Decoration, _ => Words }, Text = alt };
}
