using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Leaks;

public sealed class LeakSite : SqliteSite
{
    internal EndpointLog Log { get; } = new();

    internal PlanLog Plans { get; } = new();

    protected override void AddServices(IServiceCollection services)
    {
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add(Log));
        services.AddSingleton<IInterceptor>(Plans);
    }
}
