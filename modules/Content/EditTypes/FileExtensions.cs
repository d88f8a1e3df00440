using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>Kinds of files as typed: ".pdf, docx".</summary>
internal static partial class FileExtensions
{
    public static JsonArray Read(string typed, Action<string> fail)
    {
        var all = typed.ToLowerInvariant().Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(one => "." + one.TrimStart('.')).Distinct().ToList();
        if (all.Find(one => !Extension().IsMatch(one)) is { } wrong)
            fail($"‘{wrong}’ is geen soort bestand. Schrijf bijvoorbeeld .pdf of .docx.");
        return [.. all.Select(one => JsonValue.Create(one))];
    }

    [GeneratedRegex(@"^\.[a-z0-9]{1,8}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Extension();
}
