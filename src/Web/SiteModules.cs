using DiversInclusief.Content;
using DiversInclusief.Exchange;
using DiversInclusief.Forum;
using DiversInclusief.Home;
using DiversInclusief.Identity;
using DiversInclusief.Kernel;
using DiversInclusief.Library;
using DiversInclusief.Media;
using DiversInclusief.Municipalities;
using DiversInclusief.Notifications;
using DiversInclusief.Search;

namespace DiversInclusief.Web;

/// <summary>The modules of the site, in order: each may use those above it.</summary>
public static class SiteModules
{
    public static IServiceCollection AddSite(this IServiceCollection services, IConfiguration configuration) => services
        .AddKernel(configuration)
        .AddMembers()
        .AddMedia()
        .AddSearch()
        .AddNotifications()
        .AddContent()
        .AddExchange()
        .AddLibrary()
        .AddMunicipalities()
        .AddForum()
        .AddHome();
}
