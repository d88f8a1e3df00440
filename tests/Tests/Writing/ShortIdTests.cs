using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Writing;

public sealed class ShortIdTests
{
    [Fact]
    public void Ids_are_twelve_signs_that_cannot_be_misread_and_do_not_repeat()
    {
        var ids = Enumerable.Range(0, 20_000).Select(_ => ShortId.New()).ToList();

        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{12}$", id));
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }
}
