using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>Removes an item with all its versions, for good.</summary>
/// <param name="BasedOn">ContentItemVersionId of the latest version that was looked at; null does not compare.</param>
public sealed record Delete(string ContentItemId, string? BasedOn, Reader By);
