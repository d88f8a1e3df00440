using System.CommandLine;
using DiversInclusief.Kernel.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Recipes;

internal sealed class RecipeVerb : IVerb
{
    public Command Build(VerbHost host)
    {
        var file = new Argument<string>("FILE") { Description = "The recipe to apply" };
        var verb = new Command("recipe", "Apply a recipe; with an error in it nothing changes") { file };
        verb.SetAction((parsed, cancellation) => host.RunAsync(parsed, async (services, output) =>
        {
            await services.GetRequiredService<RecipeRunner>().RunAsync(parsed.GetRequiredValue(file), new Dictionary<string, string>(), cancellation);
            await output.WriteLineAsync($"Recipe {parsed.GetRequiredValue(file)} applied.");
            return 0;
        }, cancellation));
        return verb;
    }
}
