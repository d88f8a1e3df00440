using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Finds what is said on the forum about items of the library, as far as the reader may read it.</summary>
internal sealed class ItemTopics(AppDb db, ContentItems items, ContentDefinitions definitions)
{
    private const int Most = 5;

    /// <summary>Latest activity first, one command.</summary>
    public Task<List<ItemTopic>> OfAsync(string itemId, Reader reader, CancellationToken cancellation) =>
        db.Set<TopicItem>().Where(tie => tie.ItemId == itemId).Join(db.Set<Topic>().AsNoTracking().ReadableBy(reader), tie => tie.TopicId, topic => topic.Id, (tie, topic) => new { tie.Tie, topic })
            .OrderByDescending(found => found.topic.LastActivityAt).ThenByDescending(found => found.topic.Id).Take(Most)
            .Select(found => new ItemTopic(found.topic.Id, found.topic.Title, found.topic.Room.Name, found.topic.Room.Slug, found.topic.PostCount, found.topic.LastActivityAt, found.Tie))
            .ToListAsync(cancellation);

    /// <returns>Null when there is none that the reader may see, or it is of a kind that one does not talk about here.</returns>
    public async Task<ContentItem?> FindAsync(string? itemId, Reader reader, CancellationToken cancellation) =>
        itemId is { Length: > 0 } id && await items.FindAsync(id, reader, cancellation) is { } item && await definitions.FindAsync(item.ContentType, cancellation) is { } type && IsForTalk(type) ? item : null;

    /// <summary>Kinds with the terms that topics carry too: the library has them, while a page about privacy or about a person has not.</summary>
    public static bool IsForTalk(ContentTypeDefinition type) => type.IsFindable && type.Fields.Any(own => own.Field.Name == "Themes") && type.Fields.Any(own => own.Field.Name == "MunicipalityTypes");
}
