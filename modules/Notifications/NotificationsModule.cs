using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Notifications;

/// <summary>Telling members: an inbox, mail, and what each wants to hear of.</summary>
public static class NotificationsModule
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, NotificationTables>();
        services.AddSingleton<InboxQueries>().AddScoped<Inbox>().AddScoped<ShownNow>().AddScoped<ICountNews>(provider => provider.GetRequiredService<Inbox>());
        services.AddScoped<Preferences>().AddSingleton<KnownKinds>().AddScoped<Digests>().AddScoped<IRunJob, SendDigests>().AddSingleton(Digests.Kind);
        services.AddScoped(s => new Notify(s.Get<AppDb>(), s.Get<Recipients>(), s.Get<Outbox>(), s.Get<MailSettings>(), s.Get<TimeProvider>()));
        services.AddScoped<IRunJob, ForgetNotifications>().AddScoped<IRecipeStep, NotificationsStep>().AddScoped<IRecipeStep, ChoicesStep>().AddScoped<IExportRecipeStep, ChoicesStep>();
        services.AddSingleton(new NavigationItem("Meldingen kiezen", "/account/meldingen", 10, "profile", NavigationItem.MembersOnly));
        AddMail(services);
        return services;
    }

    private static void AddMail(IServiceCollection services)
    {
        services.AddSingleton(provider => MailSettings.In(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<UnsubscribeLink>().AddSingleton<WriteLetter>().AddSingleton<Envelope>().AddSingleton<SmtpPost>();
        services.AddScoped<SendMail>().AddScoped<IRunJob, SendMails>().AddScoped<MailQueue>();
        services.AddHealthChecks().AddCheck<MailGoes>("mail", tags: ["ready"]);
        services.AddSingleton(MailActs.Kind).AddSingleton(MailActs.Tested).AddSingleton(MailActs.Retried);
        services.AddSingleton(new NavigationItem("E-mail", "/beheer/mail", 80, "beheer", Permission.ManageSettings));
    }

    private static T Get<T>(this IServiceProvider services) where T : notnull => services.GetRequiredService<T>();
}
