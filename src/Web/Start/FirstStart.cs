using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Settings;
using DiversInclusief.Web.Commands;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Web.Start;

/// <summary>
/// Brings the database up to date and fills an empty one by the commands that appsettings lists under FirstStart.
/// They may each be run again, so a first start that was cut short simply starts over.
/// </summary>
internal static class FirstStart
{
    private const string Done = "FirstStartDone";
    private const string Demo = "DemoWorld";

    public static async Task PrepareAsync(WebApplication app, bool demo, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var settings = scope.ServiceProvider.GetRequiredService<SiteSettings>();
        await db.Database.MigrateAsync(cancellation);
        if (!await settings.GetAsync<bool>(Done, cancellation))
            await FillAsync(app, demo, settings, cancellation);
        await ShowNoticeAsync(app, demo, settings, cancellation);
    }

    private static async Task FillAsync(WebApplication app, bool demo, SiteSettings settings, CancellationToken cancellation)
    {
        var commands = Listed(app, "FirstStart:Commands").Concat(demo ? Listed(app, "FirstStart:DemoCommands") : []);
        // Said before the first demo account exists: a start that is cut short must not leave one in a site that looks real.
        if (demo)
            await settings.SetAsync(Demo, JsonValue.Create(true), cancellation);
        foreach (var command in commands)
            if (await CommandLine.RunAsync(app, command.Split(' ')) != 0)
                throw new VerbException($"First start stopped at: {command}");
        await settings.SetAsync(Done, JsonValue.Create(true), cancellation);
    }

    private static async Task ShowNoticeAsync(WebApplication app, bool demo, SiteSettings settings, CancellationToken cancellation)
    {
        var isDemo = await settings.GetAsync<bool>(Demo, cancellation);
        if (demo && !isDemo)
            throw new VerbException("This database was made without --demo; demo accounts may not come into it. Give the demo a data folder of its own (DataFolder).");
        if (isDemo)
            app.Services.GetRequiredService<SiteNotice>().Text = "Dit is een demo. Leden en gesprekken zijn verzonnen.";
    }

    private static IEnumerable<string> Listed(WebApplication app, string key) => app.Configuration.GetSection(key).Get<string[]>() ?? [];
}
