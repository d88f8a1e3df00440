using DiversInclusief.Kernel.Access;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Forum;

/// <summary>
/// How long authors may change their words: <c>Forum:EditHours</c>, and <c>Forum:EditHoursOf:ROLE</c> for who holds that role; 0 is for ever.
/// Whoever holds several roles has the longest of their times.
/// </summary>
internal sealed class EditTime(IConfiguration configuration)
{
    private readonly TimeSpan _usual = Hours(configuration.GetValue("Forum:EditHours", 0.0));

    private readonly Dictionary<string, TimeSpan> _ofRoles =
        configuration.GetSection("Forum:EditHoursOf").GetChildren().ToDictionary(role => role.Key, role => Hours(role.Get<double>()), StringComparer.OrdinalIgnoreCase);

    public bool IsOver(Post post, Reader author, DateTimeOffset now) => now - post.WrittenAt > Of(author);

    private TimeSpan Of(Reader author) => author.Roles.Select(role => _ofRoles.GetValueOrDefault(role, _usual)).DefaultIfEmpty(_usual).Max();

    private static TimeSpan Hours(double hours) => hours > 0 ? TimeSpan.FromHours(hours) : TimeSpan.MaxValue;
}
