using System.CommandLine;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Exchange;

internal sealed class ExportVerb : IVerb
{
    private const int Step = 1000;

    private readonly Argument<string> _to = new("TO") { Description = "A new folder, a file that ends in .zip, or with --type a file that ends in .csv or .xlsx" };
    private readonly Option<bool> _members = new("--members") { Description = "With the e-mail addresses of members" };
    private readonly Option<bool> _forum = new("--forum") { Description = "With rooms and all that is said in them, closed ones too" };
    private readonly Option<string?> _type = new("--type") { Description = "Only the items of this type, as a table" };

    public Command Build(VerbHost host)
    {
        var verb = new Command("export", "Write the whole site as a recipe with its files, or one type as a table") { _to, _members, _forum, _type };
        verb.SetAction((parsed, cancellation) => host.RunAsync(parsed, (services, output) => ExportAsync(services, parsed, output, cancellation), cancellation));
        return verb;
    }

    private async Task<int> ExportAsync(IServiceProvider services, ParseResult parsed, TextWriter output, CancellationToken cancellation)
    {
        var to = parsed.GetRequiredValue(_to);
        if (Path.Exists(to))
            throw new VerbException($"{to} is er al. Kies een andere naam.");
        if (parsed.GetValue(_type) is { } type)
            return await TableAsync(services, type, to, output, cancellation);
        var scope = new ExportScope(parsed.GetValue(_members), parsed.GetValue(_forum));
        var expected = (await services.GetRequiredService<EveryItem>().TitlesAsync([], cancellation)).Count;
        var count = await WriteAsync(services.GetRequiredService<SiteExport>(), scope, to, Tell, cancellation);
        await output.WriteLineAsync($"{to}: {count.Items} items and {count.Files} files.");
        return 0;

        void Tell(ExportedCount so)
        {
            if (so.Files == 0 ? so.Items > 0 && so.Items % Step == 0 : so.Files % Step == 0)
                output.WriteLine(so.Files == 0 ? $"{so.Items} of about {expected} items" : $"{so.Files} files");
        }
    }

    private static async Task<ExportedCount> WriteAsync(SiteExport export, ExportScope scope, string to, Action<ExportedCount> progress, CancellationToken cancellation)
    {
        if (!to.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            return await export.WriteAsync(scope, (path, _) => Task.FromResult<Stream>(Create(Path.Combine(to, path))), progress, cancellation);
        // Beside it first: an export that was cut short never looks like a whole one.
        var half = to + ".half";
        ExportedCount count;
        await using (var file = Create(half))
            count = await export.WriteZipAsync(scope, file, progress, cancellation);
        File.Move(half, to);
        return count;
    }

    private static FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return File.Create(path);
    }

    private static async Task<int> TableAsync(IServiceProvider services, string type, string to, TextWriter output, CancellationToken cancellation)
    {
        var format = TableFormat.Of(to) ?? throw new VerbException($"{to}: een tabel eindigt op .csv of .xlsx.");
        if (await services.GetRequiredService<ContentDefinitions>().FindAsync(type, cancellation) is null)
            throw new VerbException($"Het type '{type}' is er niet.");
        await using var file = Create(to);
        var rows = await services.GetRequiredService<TableExport>().WriteAsync(type, format, file, cancellation);
        await output.WriteLineAsync($"{to}: {rows} rows.");
        return 0;
    }
}
