using System.CommandLine;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Exchange;

/// <summary>One word for everything that comes in: a whole site, a table of any type, or a file that a module knows by itself.</summary>
internal sealed class ImportVerb : IVerb
{
    private readonly Argument<string> _file = new("FILE") { Description = "A zip or folder of an export, a recipe, or a table (.csv, .xlsx)" };
    private readonly Option<string?> _type = new("--type") { Description = "Of the items in the table" };
    private readonly Option<string?> _key = new("--key") { Description = "Column that says which item a row is about" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would change; change nothing" };
    private readonly Option<bool> _publish = new("--publish") { Description = "Publish the rows of the table, instead of keeping them as drafts" };

    public Command Build(VerbHost host)
    {
        var verb = new Command("import", "Bring in a site or a table; with an error in the file nothing changes") { _file, _type, _key, _dryRun, _publish };
        verb.SetAction((parsed, cancellation) => host.RunAsync(parsed, async (services, output) =>
        {
            await ImportAsync(services, parsed, output, cancellation);
            return 0;
        }, cancellation));
        return verb;
    }

    private async Task ImportAsync(IServiceProvider services, ParseResult parsed, TextWriter output, CancellationToken cancellation)
    {
        var (file, dryRun) = (parsed.GetRequiredValue(_file), parsed.GetValue(_dryRun));
        if (!Path.Exists(file))
            throw new VerbException($"{file}: bestand niet gevonden.");
        if (TableFormat.Of(file) is null)
            await SiteAsync(services, file, dryRun, output, cancellation);
        else if (parsed.GetValue(_type) is { } type)
            await services.GetRequiredService<ImportTableByVerb>().RunAsync(new TableOrder(file, type, parsed.GetValue(_key) ?? "", parsed.GetValue(_publish), dryRun), output, cancellation);
        else
            await OwnAsync(services, file, dryRun, output, cancellation);
    }

    private static async Task SiteAsync(IServiceProvider services, string file, bool dryRun, TextWriter output, CancellationToken cancellation)
    {
        if (dryRun)
            throw new VerbException("--dry-run is er alleen voor tabellen. Een hele site gaat helemaal naar binnen, of helemaal niet.");
        var clock = services.GetRequiredService<TimeProvider>();
        var started = clock.GetTimestamp();
        await services.GetRequiredService<SiteImport>().RunAsync(file, new RecipeRun(new Dictionary<string, string>(), IsForeign: true, TellAsync), cancellation);
        await output.WriteLineAsync($"{file} is in.");

        async Task TellAsync(int done, int of) => await output.WriteLineAsync(
            $"{done} of {of} steps{(done < of ? $", about {clock.GetElapsedTime(started).TotalSeconds / done * (of - done):0} seconds to go" : "")}");
    }

    private static async Task OwnAsync(IServiceProvider services, string file, bool dryRun, TextWriter output, CancellationToken cancellation)
    {
        foreach (var own in services.GetServices<IImportOwnFile>())
            if (await own.KnowsAsync(file, cancellation))
            {
                await own.ImportAsync(file, dryRun, output, cancellation);
                return;
            }
        throw new VerbException($"{file}: zeg met --type van welk type de rijen zijn, en met --key welke kolom zegt over welk item een rij gaat.");
    }
}
