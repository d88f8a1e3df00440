using System.CommandLine;
using DiversInclusief.Kernel.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Generate;

internal sealed class GenerateVerb : IVerb
{
    private readonly Option<int> _topics = new("--topics") { Description = "Topics to add, over all rooms" };
    private readonly Option<int> _posts = new("--posts") { Description = "Posts of those topics together" };
    private readonly Option<int> _items = new("--items") { Description = "Library items to add" };
    private readonly Option<int> _seed = new("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed makes the same texts" };

    public Command Build(VerbHost host)
    {
        var verb = new Command("generate", "Fill the site with made-up text, for benchmarks; needs the demo world") { _topics, _posts, _items, _seed };
        verb.SetAction((parsed, cancellation) => host.RunAsync(parsed, (services, output) => GenerateAsync(services, parsed, output, cancellation), cancellation));
        return verb;
    }

    private async Task<int> GenerateAsync(IServiceProvider services, ParseResult parsed, TextWriter output, CancellationToken cancellation)
    {
        var amounts = new GenerateAmounts(parsed.GetValue(_topics), parsed.GetValue(_posts), parsed.GetValue(_items));
        if (amounts.Topics < 0 || amounts.Items < 0 || amounts.Posts < amounts.Topics)
            throw new VerbException("Every topic has at least one post: give --posts at least as many as --topics, and nothing below zero.");
        var clock = services.GetRequiredService<TimeProvider>();
        foreach (var module in services.GetServices<IGenerate>())
        {
            var started = clock.GetTimestamp();
            var made = await module.GenerateAsync(amounts, new ZipfWords(parsed.GetValue(_seed)), ProgressAsync, cancellation);
            await output.WriteLineAsync($"{made} in {clock.GetElapsedTime(started).TotalSeconds:0.0} seconds.");

            Task ProgressAsync(int done, int of) =>
                output.WriteLineAsync($"{done} of {of}, about {clock.GetElapsedTime(started).TotalSeconds / Math.Max(1, done) * (of - done):0} seconds to go");
        }
        return 0;
    }
}
