using System.CommandLine;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Search.Reindex;

/// <summary>
/// Fills an index from the database, compares what went in with what came out, and asks every running node to do the same.
/// Those keep answering from what they have meanwhile.
/// </summary>
internal sealed class ReindexVerb : IVerb
{
    public Command Build(VerbHost host)
    {
        var verb = new Command("reindex", "Fill the search index again and compare it with the database");
        verb.SetAction((parsed, cancellation) => host.RunAsync(parsed, (services, output) => RunAsync(services, output, cancellation), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        await services.GetRequiredService<FillIndex>().RunAsync(cancellation);
        await services.GetRequiredService<Transaction>().RunAsync(() =>
        {
            services.GetRequiredService<ChangeLog>().Note(FillAgain.Source, FillAgain.Key);
            return Task.CompletedTask;
        }, cancellation);
        var sources = services.GetRequiredService<FeedState>().Sources;
        foreach (var source in sources)
            await output.WriteLineAsync($"{source.Name,-20} database {source.Expected ?? source.Actual,8}   index {source.Actual,8}");
        return await CompareAsync(sources, services.GetRequiredService<ISearchIndex>().State.Documents, output);
    }

    private static async Task<int> CompareAsync(IReadOnlyList<SourceProgress> sources, int indexed, TextWriter output)
    {
        var expected = sources.Sum(s => s.Expected ?? s.Actual);
        await output.WriteLineAsync($"{"total",-20} database {expected,8}   index {indexed,8}");
        if (expected == indexed)
            return 0;
        await output.WriteLineAsync("They differ. If nobody changed anything meanwhile, a source counts other things than it hands over.");
        return 1;
    }
}
