namespace DiversInclusief.Kernel.Access;

/// <summary>The visibility rule as a query. Every list, page, count, feed and file goes through here.</summary>
public static class Readable
{
    public static IQueryable<T> ReadableBy<T>(this IQueryable<T> rows, Reader reader) where T : IReadable
    {
        var tokens = reader.Tokens.ToArray();
        return rows.Where(row => tokens.Contains(row.Access));
    }
}
