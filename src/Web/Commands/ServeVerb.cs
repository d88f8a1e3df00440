using System.CommandLine;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Web.Start;

namespace DiversInclusief.Web.Commands;

internal static class ServeVerb
{
    public static Command Build(WebApplication app, VerbHost host)
    {
        var urls = new Option<string>("--urls") { DefaultValueFactory = _ => app.Configuration["Urls"] ?? "http://localhost:5080", Description = "Address to listen on" };
        var demo = new Option<bool>("--demo") { Description = "Fill an empty database with the demo world" };
        var serve = new Command("serve", "Serve the site (default)") { urls, demo };
        serve.SetAction((parsed, cancellation) => host.ReportAsync(parsed, async (_, _) =>
        {
            app.Urls.Add(parsed.GetRequiredValue(urls));
            await FirstStart.PrepareAsync(app, parsed.GetValue(demo), cancellation);
            await app.StartAsync(cancellation);
            await Welcome.PrintAsync(app, cancellation);
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }, cancellation));
        return serve;
    }
}
