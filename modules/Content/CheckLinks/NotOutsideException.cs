namespace DiversInclusief.Content;

/// <summary>A host name that leads to nothing that the site may connect to.</summary>
internal sealed class NotOutsideException() : Exception("Not an address on the open internet.");
