namespace DiversInclusief.Forum;

/// <summary>Signs as they stand on buttons and in forms.</summary>
internal static class SignWords
{
    public static IReadOnlyList<(SignKind Kind, string InForm, string Words, string Icon)> All { get; } =
    [
        (SignKind.Recognised, "herkenbaar", "Herkenbaar", "mood-smile"),
        (SignKind.Useful, "nuttig", "Nuttig", "thumb-up"),
        (SignKind.AlsoDone, "doen-wij-ook", "Doen wij ook", "building-community"),
    ];

    public static SignKind? Read(string? typed)
    {
        foreach (var (kind, inForm, _, _) in All)
            if (inForm == typed)
                return kind;
        return null;
    }
}
