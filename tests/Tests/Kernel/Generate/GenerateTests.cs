using DiversInclusief.Content;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Generate;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Kernel.Generate;

public sealed class GenerateTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task The_site_grows_by_what_was_asked_for()
    {
        var (topics, posts, items) = await CountAsync();

        await site.WithAsync<IEnumerable<IGenerate>>(async modules =>
        {
            foreach (var module in modules)
                await module.GenerateAsync(new GenerateAmounts(5, 40, 7), new ZipfWords(1), (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken);
        });

        Assert.Equal((topics + 5, posts + 40, items + 7), await CountAsync());
    }

    [Fact]
    public void The_same_seed_says_the_same_and_another_something_else()
    {
        Assert.Equal(new ZipfWords(7).Text(2), new ZipfWords(7).Text(2));
        Assert.NotEqual(new ZipfWords(7).Text(2), new ZipfWords(8).Text(2));
    }

    [Fact]
    public void The_first_word_comes_about_twice_as_often_as_the_second()
    {
        var words = new ZipfWords(1);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => words.Word()).CountBy(word => word).Select(c => c.Value).OrderDescending().Take(2).ToList();

        Assert.InRange((double)drawn[0] / drawn[1], 1.8, 2.2);
    }

    private Task<(int Topics, int Posts, int Items)> CountAsync() => site.WithAsync<AppDb, (int, int, int)>(async db =>
        (await db.Set<Topic>().CountAsync(), await db.Set<Post>().CountAsync(), await db.Set<StoredItem>().CountAsync(i => i.PublishedVersionId != null)));
}
