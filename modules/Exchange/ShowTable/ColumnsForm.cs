namespace DiversInclusief.Exchange;

/// <summary>What each column of the file fills, which one says over which item a row is, and what becomes of the rows.</summary>
internal sealed class ColumnsForm
{
    /// <summary>In the order of the file; empty passes a column over.</summary>
    public List<string?> Targets { get; set; } = [];

    public string? Key { get; set; }

    /// <summary>"concept" or "publiceren".</summary>
    public string? Fate { get; set; }

    public bool Publish => Fate == "publiceren";

    public static ColumnsForm Of(Upload upload) => new() { Targets = [.. upload.Targets], Key = upload.Key, Fate = upload.Publish ? "publiceren" : "concept" };

    /// <summary>What is wrong, by the name of the field.</summary>
    public IEnumerable<(string Field, string Message)> Mistakes(Upload upload, IReadOnlyList<Column> known)
    {
        foreach (var (place, target) in Targets.Index().Where(pair => !string.IsNullOrEmpty(pair.Item)))
            if (known.All(column => column.Target != target || column.IsInformation))
                yield return ($"Targets[{place}]", "Kies uit de lijst.");
            else if (Targets.IndexOf(target) is var first && first < place)
                yield return ($"Targets[{place}]", $"Dit koos je al bij de kolom ‘{upload.Columns[first]}’. Kies iets anders.");
        if (known.FirstOrDefault(column => column.Target == Key && column.CanBeKey) is not { } key)
            yield return (nameof(Key), "Kies waaraan we een item herkennen.");
        else if (!Targets.Contains(key.Target))
            yield return (nameof(Key), $"Geen enkele kolom vult ‘{key.Label}’. Kies hierboven welke kolom dat doet, of kies hier iets anders.");
    }
}
