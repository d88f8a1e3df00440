using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Kernel.Audit;

public abstract class AuditRecordTests(KernelHost kernel)
{
    private static readonly AuditKind Kind = new("proef", "Proef", "/proef/");
    private static readonly AuditAct Act = new("proef.gedaan", "gedaan");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_act_is_recorded_with_its_own_transaction_or_not_at_all()
    {
        await RecordAsync("gebeurd", keep: true);
        await RecordAsync("niet gebeurd", keep: false);

        var entry = Assert.Single(await kernel.WithAsync<AppDb, List<AuditEntry>>(db => db.Set<AuditEntry>().Where(e => e.Kind == "proef").ToListAsync(Cancellation)));
        Assert.Equal(("gebeurd", "m-1", "Sanne", "proef.gedaan", kernel.Clock.GetUtcNow()), (entry.Key, entry.MemberId, entry.Name, entry.Act, entry.At));
    }

    private Task<bool> RecordAsync(string key, bool keep) => kernel.InScopeAsync(scope => ((Transaction)scope.GetService(typeof(Transaction))!).RunAsync(() =>
    {
        ((AuditLog)scope.GetService(typeof(AuditLog))!).Record(Reader.Visitor with { MemberId = "m-1", Name = "Sanne" }, Act, Kind, key, "Een titel");
        return Task.FromResult(keep);
    }, Cancellation));
}

public sealed class AuditRecordOnSqlite(KernelOnSqlite kernel) : AuditRecordTests(kernel), IClassFixture<KernelOnSqlite>;

public sealed class AuditRecordOnPostgres(KernelOnPostgres kernel) : AuditRecordTests(kernel), IClassFixture<KernelOnPostgres>;
