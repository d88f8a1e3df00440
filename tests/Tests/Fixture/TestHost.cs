using DiversInclusief.Kernel.Data;
using DiversInclusief.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Tests;

/// <summary>The site as Program builds it, with a clock to set, a log of commands and a server without a port.</summary>
internal static class TestHost
{
    public static WebApplication Build(IDictionary<string, string?> settings, TestClock clock, CommandLog log, Action<IServiceCollection>? more = null) =>
        SiteApplication.Build(["test"], builder =>
        {
            // First start names its recipes from the folder that the site runs in.
            Directory.SetCurrentDirectory(Repository.Root);
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Logging.ClearProviders();
            builder.WebHost.UseTestServer().UseStaticWebAssets();
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton<IInterceptor>(log).AddSingleton<IStartupFilter>(log);
            // A password takes a tenth of a second by design; thousands of tests begin with one.
            builder.Services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
            // Some rows of many, in no order: which ones is then chance.
            builder.Services.ConfigureDbContext<AppDb>(options => options.ConfigureWarnings(warnings => warnings.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning)));
            more?.Invoke(builder.Services);
        });
}
