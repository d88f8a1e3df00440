using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Leaks;

public sealed class LeakSite : SqliteSite
{
    internal EndpointLog Log { get; } = new();

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<IStartupFilter>(Log);
}
