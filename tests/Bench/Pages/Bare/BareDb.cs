using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Bench.Pages.Bare;

internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    private static readonly Func<BareDb, IAsyncEnumerable<BareRow>> Query =
        EF.CompileAsyncQuery((BareDb db) => db.Set<BareRow>().AsNoTracking().OrderByDescending(r => r.Id).Take(20));

    private static readonly Func<BareDb, int, Task<BareRow?>> One =
        EF.CompileAsyncQuery((BareDb db, int id) => db.Set<BareRow>().AsNoTracking().FirstOrDefault(r => r.Id == id));

    public static async Task FillAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BareDb>();
        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();
        db.AddRange(Enumerable.Range(1, 1000).Select(i => new BareRow { Title = $"Vraag {i} over samenleven", Text = string.Concat(Enumerable.Repeat("Hoe doen jullie dat? ", 8)) }));
        await db.SaveChangesAsync();
    }

    public async Task<List<BareRow>> NewestAsync()
    {
        var rows = new List<BareRow>();
        await foreach (var row in Query(this))
            rows.Add(row);
        return rows;
    }

    public Task<BareRow?> OneAsync(int id) => One(this, id);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<BareRow>();
}
