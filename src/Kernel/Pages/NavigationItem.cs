namespace DiversInclusief.Kernel.Pages;

/// <summary>A link that a module adds to a menu.</summary>
/// <param name="Place">"main", "beheer", "account", "profile" or "footer".</param>
/// <param name="Order">Lowest first.</param>
/// <param name="Permission">Shown only to who holds it; null shows it to everyone, <see cref="MembersOnly"/> to members.</param>
public sealed record NavigationItem(string Text, string Href, int Order, string Place = "main", string? Permission = null)
{
    public const string MembersOnly = "*";
}
