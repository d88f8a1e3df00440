using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>Asks for the latest version to be published.</summary>
internal sealed record Submit(string ContentItemId, string BasedOn, Reader By, string Note);
