using DiversInclusief.Kernel.Data;
using DiversInclusief.Web;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.DesignTime;

/// <summary>dotnet ef migrations … -- sqlite|postgres. Never connects.</summary>
public sealed class SiteDbFactory : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = args.Contains("postgres") ? "postgres" : "sqlite",
            ["Database:ConnectionString"] = args.Contains("postgres") ? "Host=/none" : "Data Source=:memory:",
            ["DataFolder"] = Path.GetTempPath(),
        }).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging();
        services.AddSite(configuration);
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<AppDb>();
    }
}
