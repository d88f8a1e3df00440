namespace DiversInclusief.Kernel.Access;

/// <summary>The visibility rule as a query. Every list, page, count, feed and file goes through here.</summary>
public static class Readable
{
    public static IQueryable<T> ReadableBy<T>(this IQueryable<T> rows, Reader reader) where T : IReadable =>
        rows.ReadableBy(reader.Tokens.ToArray());

    /// <summary>The same for a compiled query, whose parameters can only be plain values.</summary>
    /// <param name="tokens">The reader's own, in any order.</param>
    public static IQueryable<T> ReadableBy<T>(this IQueryable<T> rows, string[] tokens) where T : IReadable =>
        // Not tokens.Contains: in C# 14 that is a search in a span, which a query that is expanded late cannot translate.
        rows.Where(row => Enumerable.Contains(tokens, row.Access));
}
