namespace DiversInclusief.Content;

/// <summary>What reading a recipe does to one type.</summary>
/// <param name="Touched">Items that no longer fit, per field.</param>
internal sealed record TypeChange(string Type, bool IsNew, IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<(string Field, Touched Touched)> Touched)
{
    public bool IsNone => !IsNew && Added.Count + Changed.Count == 0;
}
