using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>Takes an item away from readers; its versions stay for editors.</summary>
/// <param name="BasedOn">ContentItemVersionId of the latest version that was looked at; null does not compare.</param>
public sealed record Unpublish(string ContentItemId, string? BasedOn, Reader By);
