using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search;

/// <summary>A module whose things stand in memory; what changes on it is noted in the real change log.</summary>
internal sealed class Shelf : ISearchSource, INameFacets
{
    private readonly ConcurrentDictionary<string, Document> _things = new(StringComparer.Ordinal);

    public string Name => "shelf";

    /// <summary>Set to make the next loads fail.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Keys of things that cannot be loaded.</summary>
    public ISet<string> Spoiled { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Added to each count, as if the source counted what it does not hand over.</summary>
    public int Unlisted { get; set; }

    public int FailedLoads { get; private set; }

    /// <summary>Filling waits for it.</summary>
    public Task Opens { get; set; } = Task.CompletedTask;

    /// <summary>Loading waits for it.</summary>
    public Task Loads { get; set; } = Task.CompletedTask;

    public IReadOnlyDictionary<string, Document> Things => _things;

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

    public Task NoteAsync(Site site, params string[] keys) => NoteAsync(site.Services, keys);

    public async Task NoteAsync(IServiceProvider site, params string[] keys)
    {
        await using var scope = site.CreateAsyncScope();
        var log = scope.ServiceProvider.GetRequiredService<ChangeLog>();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() =>
        {
            foreach (var key in keys)
                log.Note(Name, key);
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
    }

    public async IAsyncEnumerable<string> KeysAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Opens.WaitAsync(cancellation);
        foreach (var key in _things.Keys)
            yield return key;
    }

    public Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, int>>(_things.Values.GroupBy(thing => thing.Kind).ToDictionary(kind => kind.Key, kind => kind.Count() + Unlisted));

    public Task<IReadOnlyList<SourceItem>> DescribeAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SourceItem>>(
        [.. _things.Where(t => keys.Contains(t.Key)).Select(t => new SourceItem(t.Key, t.Value.Kind, t.Value.Title, t.Value.AccessTokens[0], t.Value.Url))]);

    public async Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        await Loads.WaitAsync(cancellation);
        if (IsBroken || keys.Any(Spoiled.Contains))
        {
            FailedLoads++;
            throw new InvalidOperationException("The shelf is broken.");
        }
        return _things.Where(t => keys.Contains(t.Key)).ToDictionary();
    }

    public Task<IReadOnlyDictionary<string, string>> NamesAsync(string facet, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(facet == Facet.Theme ? new Dictionary<string, string> { ["thema-plank"] = "Plankenkoorts" } : []);
}
