namespace DiversInclusief.Forum;

/// <summary>What a topic and an item of the library have to do with each other.</summary>
internal enum ItemTie
{
    /// <summary>The topic is about the item.</summary>
    About,

    /// <summary>The item was made from the topic.</summary>
    Became,
}
