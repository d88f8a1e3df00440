using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>Takes a published item out of lists and search, or puts it back in.</summary>
/// <param name="BasedOn">ContentItemVersionId that was looked at.</param>
internal sealed record Archive(string ContentItemId, string BasedOn, Reader By, bool Back = false);
