using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Kernel.Access;

public abstract class ReadableTests(KernelHost kernel)
{
    [Fact]
    public async Task Readers_see_the_rows_of_their_tokens_and_nothing_else()
    {
        await AddAsync("public", "members", "role:wethouder", "room:besloten", "member:anouk", "");

        Assert.Equal(["public"], await SeenByAsync(Reader.Visitor));
        Assert.Equal(["members", "public"], await SeenByAsync(Holding("public", "members")));
        Assert.Equal(["member:anouk", "members", "public", "role:wethouder"], await SeenByAsync(Holding("public", "members", "role:wethouder", "member:anouk")));
    }

    [Fact]
    public async Task A_reader_without_tokens_sees_nothing_and_an_empty_token_is_held_by_nobody()
    {
        await AddAsync("", "public");

        Assert.Empty(await SeenByAsync(Holding()));
        Assert.Empty(await SeenByAsync(Reader.Site));
        Assert.DoesNotContain("", await SeenByAsync(Holding("public", "members")));
    }

    [Theory]
    [InlineData("PUBLIC")]
    [InlineData("public ")]
    [InlineData("room:%")]
    [InlineData("room:_")]
    public async Task Tokens_are_compared_to_the_letter(string held)
    {
        await AddAsync("public", "room:a");

        Assert.Empty(await SeenByAsync(Holding(held)));
    }

    private Task AddAsync(params string[] tokens) => kernel.WithAsync<AppDb>(async db =>
    {
        await db.Set<Note>().ExecuteDeleteAsync();
        db.AddRange(tokens.Select((access, i) => new Note { Id = $"{i}", Access = access }));
        await db.SaveChangesAsync();
    });

    private Task<List<string>> SeenByAsync(Reader reader) => kernel.WithAsync<AppDb, List<string>>(async db =>
    {
        var seen = (await db.Set<Note>().ReadableBy(reader).Select(n => n.Access).ToListAsync()).Order(StringComparer.Ordinal).ToList();
        var compiled = await EF.CompileAsyncQuery((AppDb notes, string[] tokens) => notes.Set<Note>().ReadableBy(tokens).Select(n => n.Access))(db, [.. reader.Tokens]).ToListAsync();
        Assert.Equal(seen, compiled.Order(StringComparer.Ordinal));
        return seen;
    });

    private static Reader Holding(params string[] tokens) => new("m", "M", new HashSet<string>(), new HashSet<string>(), tokens.ToHashSet());

}

public sealed class ReadableOnSqlite(KernelOnSqlite kernel) : ReadableTests(kernel), IClassFixture<KernelOnSqlite>;

public sealed class ReadableOnPostgres(KernelOnPostgres kernel) : ReadableTests(kernel), IClassFixture<KernelOnPostgres>;
