namespace DiversInclusief.Kernel.Audit;

/// <summary>A kind of thing that acts are about.</summary>
/// <param name="Words">For people, such as "Inhoud".</param>
/// <param name="Address">Of one thing, up to its id, such as "/beheer/inhoud/".</param>
public sealed record AuditKind(string Name, string Words, string Address);
