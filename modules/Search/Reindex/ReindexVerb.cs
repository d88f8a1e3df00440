using System.CommandLine;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.Search.ShowState;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Search.Reindex;

/// <summary>
/// Builds an index from the database, compares what went in with what came out, and asks every running node to do the same.
/// Those keep answering from what they have meanwhile.
/// </summary>
internal sealed class ReindexVerb : IVerb
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    public Command Build(VerbHost host)
    {
        var verb = new Command("reindex", "Build the search index again and compare it with the database");
        verb.SetAction((parsed, cancellation) => host.RunAsync(parsed, (services, output) => RunAsync(services, output, cancellation), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        var state = services.GetRequiredService<FeedState>();
        var filling = services.GetRequiredService<FillIndex>().RunAsync(cancellation);
        while (await Task.WhenAny(filling, Task.Delay(Look, cancellation)) != filling)
            if (state.Progress is { } progress)
                await output.WriteLineAsync(Line(progress));
        await filling;
        await services.GetRequiredService<AskForFilling>().RunAsync(cancellation);
        foreach (var item in state.Aside.All)
            await output.WriteLineAsync($"set aside: {item.Source} {item.Key}: {item.Why}");
        return await CompareAsync(await services.GetRequiredService<CompareKinds>().RunAsync(cancellation), output);
    }

    private static string Line(FillProgress progress) => progress.IsOrdering
        ? $"{progress.Read} documents read, putting them in order"
        : $"{progress.Read} of {progress.Expected} documents" + (progress.Left is { } left ? $", about {left.TotalSeconds:0} seconds to go" : "");

    private static async Task<int> CompareAsync(IReadOnlyList<KindCount> kinds, TextWriter output)
    {
        foreach (var kind in kinds)
            await output.WriteLineAsync($"{kind.Kind,-28} database {kind.Expected,8}   index {kind.Actual,8}");
        await output.WriteLineAsync($"{"total",-28} database {kinds.Sum(kind => kind.Expected),8}   index {kinds.Sum(kind => kind.Actual),8}");
        if (kinds.All(kind => kind.Expected == kind.Actual))
            return 0;
        await output.WriteLineAsync("They differ. If nobody changed anything meanwhile, a source counts other things than it hands over.");
        return 1;
    }
}
