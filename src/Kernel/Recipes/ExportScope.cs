namespace DiversInclusief.Kernel.Recipes;

/// <summary>What goes along besides what every export holds. Passwords, keys and tokens never do.</summary>
/// <param name="Addresses">The e-mail addresses of members.</param>
/// <param name="Forum">Rooms and all that is said in them, closed ones too.</param>
public sealed record ExportScope(bool Addresses = false, bool Forum = false);
