using DiversInclusief.Kernel;
using DiversInclusief.Search;
using DiversInclusief.Web.Database;

namespace DiversInclusief.Web;

internal static class SiteApplication
{
    /// <param name="adapt">What tests and benchmarks put in first: settings, clock, server. Null for the site itself.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adapt = null)
    {
        // Named, because under a test runner the entry assembly is another one, and pages and assets are found by this name.
        var name = typeof(SiteApplication).Assembly.GetName().Name;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [], ApplicationName = name, ContentRootPath = ContentRoot.Find() });
        builder.AddConsoleLog(args);
        adapt?.Invoke(builder);
        builder.Services.AddSite(builder.Configuration);
        builder.Services.AddKeptConnections(builder.Configuration);
        builder.Services.AddPagesAndProtection();
        builder.Services.AddJobWorker().AddIndexFeed();

        var app = builder.Build();
        app.UseSite();
        return app;
    }
}
