namespace DiversInclusief.Search.ShowState;

/// <summary>Something set aside, as this reader may see it: without a right to read it there is no title, link or message.</summary>
internal sealed record AsideRow(string Kind, string Key, string? Title, string? Link, string? Why, DateTimeOffset Since, int Tries, DateTimeOffset NextTry);
