namespace DiversInclusief.Kernel.Settings;

/// <summary>One property of the site, as a recipe's settings step names it; the value is JSON.</summary>
internal sealed class SiteSetting
{
    public required string Name { get; init; }
    public required string Value { get; set; }
}
