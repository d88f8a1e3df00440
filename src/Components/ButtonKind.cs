namespace DiversInclusief.Components;

/// <summary>One primary button per page part; negative is for what cannot be undone.</summary>
internal enum ButtonKind
{
    Primary,
    Secondary,
    Subtle,
    Negative,
}
