using System.Globalization;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;

namespace DiversInclusief.Municipalities;

/// <summary>The municipalities everyone may know, from memory.</summary>
public sealed class MunicipalityRegister(ContentItems items, Remembered<MunicipalityList> shared, Transaction transaction)
    : IHandle<ContentPublished>, IHandle<ContentUnpublished>
{
    internal const string Type = "Municipality";
    private const int More = 1000;
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);

    private readonly ScopeMemory<MunicipalityList> _memory = new(shared, transaction);

    public Task<MunicipalityList> AllAsync(CancellationToken cancellation) => _memory.GetAsync(() => LoadAsync(cancellation));

    public Task HandleAsync(ContentPublished fact, CancellationToken cancellation) => Forget(fact.Item.ContentType);

    public Task HandleAsync(ContentUnpublished fact, CancellationToken cancellation) => Forget(fact.ContentType);

    private Task Forget(string type)
    {
        if (type == Type)
            _memory.Changed();
        return Task.CompletedTask;
    }

    private async Task<MunicipalityList> LoadAsync(CancellationToken cancellation)
    {
        var page = await items.ListAsync(new ItemList(Type) { Take = More }, Reader.Visitor, cancellation);
        return new MunicipalityList([.. page.Items.Select(Municipality.From).OrderBy(municipality => municipality.Name.TrimStart('\''), ByName)]);
    }
}
