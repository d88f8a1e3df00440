using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>A feature with something to show under items, such as where they are talked about. Every page of an item asks it, so it costs one command at most.</summary>
public interface IAddToItem
{
    /// <returns>Null for an item or reader that it has nothing for.</returns>
    Task<ItemAddition?> ToAsync(ItemReading reading, Reader reader, CancellationToken cancellation);
}
