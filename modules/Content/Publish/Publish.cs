using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>The latest version becomes what readers see.</summary>
/// <param name="BasedOn">ContentItemVersionId that was looked at; null publishes whatever is latest.</param>
public sealed record Publish(string ContentItemId, string? BasedOn, Reader By);
