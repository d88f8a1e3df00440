namespace DiversInclusief.Media;

/// <summary>The focal point as classes of the theme, for the policy of the site allows no style in a page: in steps of five hundredths, which nobody can tell apart.</summary>
public static class Focus
{
    /// <returns>Empty in the middle.</returns>
    public static string ClassOf(int x, int y) => string.Join(' ', new[] { One("x", x), One("y", y) }.OfType<string>());

    private static string? One(string axis, int hundredths)
    {
        var step = Math.Clamp((hundredths + 2) / 5 * 5, 0, 100);
        return step == 50 ? null : $"di-focus-{axis}-{step}";
    }
}
