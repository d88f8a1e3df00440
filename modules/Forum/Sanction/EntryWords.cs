namespace DiversInclusief.Forum;

/// <summary>Entries as they are named to staff and to the member.</summary>
internal static class EntryWords
{
    public static string Of(EntryKind kind) => kind switch
    {
        EntryKind.Warning => "Waarschuwing",
        EntryKind.Silence => "Mag niet schrijven",
        EntryKind.Suspension => "Geschorst",
        _ => "Notitie",
    };

    /// <param name="until">Date in words.</param>
    public static string ToMember(EntryKind kind, string until) => kind switch
    {
        EntryKind.Silence => $"Je kunt tot {until} niet schrijven op het forum.",
        EntryKind.Suspension => $"Je account is geschorst tot {until}.",
        _ => "Een moderator geeft je een waarschuwing.",
    };

    public static string Icon(EntryKind kind) => kind switch { EntryKind.Note => "writing", EntryKind.Warning => "flag", EntryKind.Silence => "eye-off", _ => "lock" };
}
