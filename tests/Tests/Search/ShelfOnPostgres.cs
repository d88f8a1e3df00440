namespace DiversInclusief.Tests.Search;

public sealed class ShelfOnPostgres() : SiteWithShelf(postgres: true);
