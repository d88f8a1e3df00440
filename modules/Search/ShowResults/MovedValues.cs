namespace DiversInclusief.Search.ShowResults;

/// <summary>A search that was kept or shared may name values that go by another one now.</summary>
internal static class MovedValues
{
    public static async Task<SearchAddress> NowAsync(this FacetNames names, SearchAddress address, CancellationToken cancellation)
    {
        foreach (var (facet, values) in address.Choices)
        {
            var moved = await names.MovedAsync(facet, cancellation);
            if (values.Any(moved.ContainsKey))
                address = address.With(facet, [.. values.Select(value => moved.GetValueOrDefault(value, value)).Distinct()]);
        }
        return address;
    }
}
