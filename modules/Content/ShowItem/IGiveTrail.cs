using DiversInclusief.Components;

namespace DiversInclusief.Content;

/// <summary>A feature that knows where items of its types stand in the site.</summary>
public interface IGiveTrail
{
    /// <summary>The steps between home and the item; null for a type that is not the feature's.</summary>
    IReadOnlyList<Crumb>? TrailTo(ContentItem item);
}
