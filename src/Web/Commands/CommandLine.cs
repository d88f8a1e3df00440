using System.CommandLine;
using DiversInclusief.Kernel.Commands;

namespace DiversInclusief.Web.Commands;

/// <summary>The host is also the tool: without a verb it serves the site.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        var root = new RootCommand("Divers & Inclusief: the site and its tool");
        var host = new VerbHost(app.Services);
        root.Subcommands.Add(ServeVerb.Build(app, host));
        foreach (var verb in app.Services.GetServices<IVerb>())
            root.Subcommands.Add(verb.Build(host));
        var parsed = root.Parse(args.Length == 0 ? ["serve"] : args);
        // 2 is wrong use; the parser itself answers 1 for it.
        return parsed.Errors.Count > 0 ? await Misused(parsed) : await parsed.InvokeAsync();
    }

    private static async Task<int> Misused(ParseResult parsed)
    {
        await parsed.InvokeAsync();
        return 2;
    }
}
