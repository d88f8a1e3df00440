namespace DiversInclusief.Kernel.Audit;

/// <summary>An act that a module records.</summary>
/// <param name="Name">In the record, such as "content.published".</param>
/// <param name="Words">For people, such as "gepubliceerd".</param>
public sealed record AuditAct(string Name, string Words);
