using System.CommandLine;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Commands;

/// <summary>Runs a verb inside the site's own services, and turns what a person can mend into a message instead of a stack trace.</summary>
public sealed class VerbHost(IServiceProvider services)
{
    /// <summary>The database is brought up to date first: a verb may be the first thing that a new site is asked.</summary>
    public Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, TextWriter, Task<int>> work, CancellationToken cancellation) =>
        ReportAsync(parsed, async (scope, output) =>
        {
            await scope.GetRequiredService<AppDb>().Database.MigrateAsync(cancellation);
            return await work(scope, output);
        }, cancellation);

    /// <summary>For a verb that sees to the database itself.</summary>
    public async Task<int> ReportAsync(ParseResult parsed, Func<IServiceProvider, TextWriter, Task<int>> work, CancellationToken cancellation)
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
