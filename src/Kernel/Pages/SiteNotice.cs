namespace DiversInclusief.Kernel.Pages;

/// <summary>A sentence on every page, such as that this is a demo. Null shows nothing.</summary>
public sealed class SiteNotice
{
    public string? Text { get; set; }
}
