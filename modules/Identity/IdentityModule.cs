using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Identity;

/// <summary>Accounts, roles with terms of office, signing in.</summary>
public static class IdentityModule
{
    public static IServiceCollection AddMembers(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, IdentityTables>();
        services.AddSingleton<ReaderQueries>().AddSingleton<MemberQueries>();
        services.AddScoped(provider => new Members(provider.GetRequiredService<AppDb>(), provider.GetRequiredService<MemberQueries>())).AddScoped<LoadReader>()
            .AddScoped(provider => new Recipients(provider.GetRequiredService<AppDb>(), provider.GetRequiredService<LoadReader>(), provider.GetRequiredService<TimeProvider>())).AddScoped<AddMemberHandler>();
        services.AddScoped(provider => new Standing(provider.GetRequiredService<AppDb>()));
        services.AddScoped(provider => new Delegations(provider.GetRequiredService<AppDb>(), provider.GetRequiredService<ILookupNormalizer>(), provider.GetRequiredService<TimeProvider>()))
            .AddScoped(provider => new EndDelegations(provider.GetRequiredService<AppDb>(), provider.GetRequiredService<Delegations>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<IRecipeStep, RolesStep>().AddScoped<IRecipeStep, MembersStep>();
        services.AddScoped<IExportRecipeStep, RolesExport>().AddScoped<IExportRecipeStep, MembersExport>();
        services.AddScoped<IRecipeStep, DelegationsStep>().AddScoped<IExportRecipeStep, DelegationsStep>();
        services.AddSingleton<IVerb, AddMemberVerb>();
        services.AddSingleton<SetUpLink>().AddScoped<SetUpHandler>().AddScoped<IGreet, GreetFirst>().AddScoped<IGreet, GreetDemo>();
        services.AddSingleton<DummyPassword>().AddScoped<SignInHandler>();
        AddAccounts(services);
        return services;
    }

    /// <summary>Goes after authentication and before every page.</summary>
    public static IApplicationBuilder UseReader(this IApplicationBuilder app) => app.UseMiddleware<ReaderMiddleware>();

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Member>(Rules).AddSignInManager().AddErrorDescriber<DutchIdentityErrors>().AddUserStore<UserOnlyStore<Member, AppDb, string>>().AddDefaultTokenProviders();
        // OWASP's figure for PBKDF2 with SHA-512.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.ConfigureApplicationCookie(Cookie);
    }

    private static void Rules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The user name is the e-mail address, in which more may stand than Identity's default list.
        options.User.AllowedUserNameCharacters = "";
        // Length is what counts; rules of composition only make passwords predictable (ASVS 6.2).
        options.Password = new PasswordOptions { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
    }

    private static void Cookie(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "__Host-lid";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.LoginPath = "/inloggen";
        options.ReturnUrlParameter = "terug";
        // Stamps are compared on every request by LoadReader; the timed check of Identity would only repeat that.
        options.Events.OnValidatePrincipal = _ => Task.CompletedTask;
    }
}
