using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.Search;

/// <summary>A module whose things stand in memory; what changes on it is noted in the real change log.</summary>
internal sealed class Shelf : ISearchSource, INameFacets
{
    private readonly ConcurrentDictionary<string, Document> _things = new(StringComparer.Ordinal);

    public string Name => "shelf";

    /// <summary>Set to make the next loads fail.</summary>
    public bool IsBroken { get; set; }

    public int FailedLoads { get; private set; }

    /// <summary>Filling waits for it.</summary>
    public Task Opens { get; set; } = Task.CompletedTask;

    public void Put(string key, string title, string token = "public", string kind = "publicatie", params (string Facet, string Value)[] facets) =>
        _things[key] = new Document
        {
            Id = "shelf:" + key,
            Kind = kind,
            Title = title,
            Url = "/plank/" + key,
            Date = TestClock.Start,
            AccessTokens = [token],
            Facets = facets.GroupBy(f => f.Facet).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(f => f.Value)]),
            Stored = new Dictionary<string, string> { [StoredField.Summary] = "Over " + title },
        };

    public void Remove(string key) => _things.TryRemove(key, out _);

    public Task NoteAsync(Site site, params string[] keys) => site.WithAsync<IServiceProvider>(async services =>
    {
        var log = (ChangeLog)services.GetService(typeof(ChangeLog))!;
        await ((Transaction)services.GetService(typeof(Transaction))!).RunAsync(() =>
        {
            foreach (var key in keys)
                log.Note(Name, key);
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
    });

    public async IAsyncEnumerable<Document> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Opens.WaitAsync(cancellation);
        foreach (var thing in _things.Values)
            yield return thing;
    }

    public Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (IsBroken)
        {
            FailedLoads++;
            throw new InvalidOperationException("The shelf is broken.");
        }
        return Task.FromResult<IReadOnlyDictionary<string, Document>>(_things.Where(t => keys.Contains(t.Key)).ToDictionary());
    }

    public Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(facet == Facet.Theme ? new Dictionary<string, string> { ["thema-plank"] = "Plankenkoorts" } : []);
}
