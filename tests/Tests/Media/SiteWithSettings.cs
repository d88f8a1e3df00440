namespace DiversInclusief.Tests.Media;

/// <summary>A site whose machine is set up otherwise.</summary>
internal sealed class SiteWithSettings((string Name, string Value)[] settings) : SqliteSite
{
    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value));
}
