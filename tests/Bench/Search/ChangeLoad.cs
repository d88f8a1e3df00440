using System.Diagnostics;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>Changes documents at a steady rate beside the readers, and looks every change up as soon as it is applied.</summary>
internal sealed class ChangeLoad(SearchIndex index, List<Document> documents, int rate, int batch)
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<double> _searchable = [];
    private readonly Stopwatch _clock = new();
    private Task _work = Task.CompletedTask;
    private int _changes;

    public void Start()
    {
        _clock.Start();
        _work = Task.Factory.StartNew(Write, TaskCreationOptions.LongRunning);
    }

    public Written Stop()
    {
        _stop.Cancel();
        _work.Wait();
        return new Written(_changes, Math.Round(_changes / _clock.Elapsed.TotalSeconds, 1), Timing.Of(_searchable));
    }

    private void Write()
    {
        while (!_stop.IsCancellationRequested)
        {
            var due = TimeSpan.FromSeconds((double)_changes / rate) - _clock.Elapsed;
            if (due > TimeSpan.Zero) Thread.Sleep(due);
            Change();
        }
    }

    private void Change()
    {
        var word = $"gewijzigd{_changes}";
        var changes = Enumerable.Range(_changes, batch).Select(at => documents[at % documents.Count]).Select(document => TextIndex.Change.Upsert(document with { Summary = word })).ToList();
        var start = Stopwatch.GetTimestamp();
        index.Apply(changes);
        var hits = index.Search(new SearchRequest { Query = word, Reader = ReaderTokens.Public, Mode = MatchMode.All, Highlight = false }).Total;
        if (hits != batch) throw new InvalidOperationException($"{hits} of {batch} changed documents are found.");
        _searchable.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        _changes += batch;
    }

    /// <summary>Milliseconds from handing a change over until it is found.</summary>
    internal sealed record Written(int Changes, double PerSecond, Timing Searchable);
}
