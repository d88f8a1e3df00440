using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Leaks;

public sealed class LeakSite : SqliteSite
{
    internal EndpointLog Log { get; } = new();

    protected override void AddServices(IServiceCollection services) => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(Log));
}
