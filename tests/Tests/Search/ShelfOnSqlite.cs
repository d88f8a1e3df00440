namespace DiversInclusief.Tests.Search;

public sealed class ShelfOnSqlite() : SiteWithShelf(postgres: false);
