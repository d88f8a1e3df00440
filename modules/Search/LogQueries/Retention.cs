using DiversInclusief.Kernel.Settings;

namespace DiversInclusief.Search.LogQueries;

/// <summary>For how many days the log is kept: a setting of the site, also in a recipe.</summary>
internal sealed class Retention(SiteSettings settings)
{
    public const int Shortest = 7;
    public const int Longest = 1_095;

    private const string Setting = "SearchLogDays";
    private const int Default = 365;

    /// <summary>A recipe may say anything; what makes no sense is the default.</summary>
    public async Task<int> DaysAsync(CancellationToken cancellation) =>
        await settings.GetAsync<System.Text.Json.Nodes.JsonNode>(Setting, cancellation) is { } value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number
            && value.AsValue().TryGetValue<int>(out var days) && days is >= Shortest and <= Longest ? days : Default;

    public Task SetAsync(int days, CancellationToken cancellation) => settings.SetAsync(Setting, days, cancellation);
}
