using DiversInclusief.Media;

namespace DiversInclusief.Content;

/// <summary>A document of an item.</summary>
public sealed record ItemDownload(MediaCard Card, string Name);
