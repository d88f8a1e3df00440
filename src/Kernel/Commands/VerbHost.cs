using System.CommandLine;
using DiversInclusief.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Commands;

/// <summary>Runs a verb inside the site's own services, and turns what a person can mend into a message instead of a stack trace.</summary>
public sealed class VerbHost(IServiceProvider services)
{
    public async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, TextWriter, Task<int>> work, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            return await work(scope.ServiceProvider, parsed.InvocationConfiguration.Output);
        }
        catch (Exception error) when (error is RecipeException or VerbException or IOException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(error.Message.AsMemory(), cancellation);
            return 1;
        }
    }
}
