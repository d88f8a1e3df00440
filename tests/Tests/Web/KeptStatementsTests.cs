using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Web;

/// <summary>A connection keeps its prepared statements from request to request; nothing but time may tell.</summary>
public sealed class KeptStatementsTests(KernelOnSqlite kernel) : IClassFixture<KernelOnSqlite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_question_with_other_values_gets_its_own_answer()
    {
        await AddAsync("a", "b");

        foreach (var id in new[] { "a", "b", "a", "nergens" })
            Assert.Equal(id == "nergens" ? null : id, await kernel.WithAsync<AppDb, string?>(db => db.Set<Note>().Where(n => n.Id == id).Select(n => n.Id).FirstOrDefaultAsync(Cancellation)));
    }

    [Fact]
    public async Task A_question_can_be_asked_while_its_own_answer_is_being_read()
    {
        await AddAsync("a", "b", "c");

        var seen = await kernel.WithAsync<AppDb, List<string>>(async db =>
        {
            var pairs = new List<string>();
            await foreach (var outer in All(db))
                await foreach (var inner in All(db))
                    pairs.Add(outer + inner);
            return pairs;
        });

        Assert.Equal(["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"], seen);
    }

    [Fact]
    public async Task What_failed_once_works_the_next_time()
    {
        await AddAsync("a");
        await kernel.WithAsync<AppDb>(async db =>
        {
            db.Add(new Note { Id = "a" });
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
        });

        await kernel.WithAsync<AppDb>(db => { db.Add(new Note { Id = "b" }); return db.SaveChangesAsync(Cancellation); });

        Assert.Equal(["a", "b"], await kernel.WithAsync<AppDb, List<string>>(async db => await All(db).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task An_answer_read_half_holds_nobody_up()
    {
        await AddAsync("a", "b", "c");
        await kernel.WithAsync<AppDb, string>(async db => await All(db).FirstAsync(Cancellation));

        await AddAsync("d");

        Assert.Equal(["d"], await kernel.WithAsync<AppDb, List<string>>(async db => await All(db).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task More_questions_than_are_kept_are_all_answered()
    {
        await AddAsync("a");

        for (var round = 0; round < 2; round++)
            for (var number = 0; number < 100; number++)
                Assert.Equal(1, await CountAsync($"SELECT COUNT(*) AS Value FROM test_notes WHERE {number} = {number}"));
    }

    [Fact]
    public async Task A_connection_that_was_really_closed_begins_anew()
    {
        await AddAsync("a");

        await kernel.WithAsync<AppDb>(async db =>
        {
            Assert.Equal(["a"], await All(db).ToListAsync(Cancellation));
            await db.Database.GetDbConnection().CloseAsync();
            Assert.Equal(["a"], await All(db).ToListAsync(Cancellation));
        });
    }

    [Fact]
    public async Task A_transaction_that_was_left_open_is_given_up_before_the_next_request()
    {
        await AddAsync("a");
        await kernel.WithAsync<AppDb>(async db =>
        {
            await db.Database.OpenConnectionAsync(Cancellation);
            await db.Database.UseTransactionAsync(((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(), Cancellation);
            db.Add(new Note { Id = "half" });
            await db.SaveChangesAsync(Cancellation);
        });

        for (var next = 0; next < 3; next++)
            await kernel.WithAsync<Transaction>(transaction => transaction.RunAsync(() => kernel.WithAsync<AppDb>(_ => Task.CompletedTask), Cancellation));

        Assert.Equal(["a"], await kernel.WithAsync<AppDb, List<string>>(async db => await All(db).ToListAsync(Cancellation)));
    }

    private Task<int> CountAsync(string sql) => kernel.WithAsync<AppDb, int>(db => db.Database.SqlQueryRaw<int>(sql).SingleAsync(Cancellation));

    private static IAsyncEnumerable<string> All(AppDb db) => db.Set<Note>().OrderBy(n => n.Id).Select(n => n.Id).AsAsyncEnumerable();

    private Task AddAsync(params string[] ids) => kernel.WithAsync<AppDb>(async db =>
    {
        await db.Set<Note>().ExecuteDeleteAsync(Cancellation);
        db.AddRange(ids.Select(id => new Note { Id = id }));
        await db.SaveChangesAsync(Cancellation);
    });
}
