using DiversInclusief.Writing;

namespace DiversInclusief.Media;

/// <summary>What the scanner made of a file.</summary>
internal sealed record ScanVerdict
{
    private const int LongestName = 100;

    /// <summary>Nothing was found, or nobody looked because no scanner is named.</summary>
    public static ScanVerdict Clean { get; } = new();

    /// <summary>Name of what was recognised.</summary>
    public string? Found { get; private init; }

    /// <summary>The scanner is set to take less than the site takes.</summary>
    public bool IsTooLarge { get; private init; }

    /// <summary>Why there is no verdict, for who runs the site.</summary>
    public string? Fault { get; private init; }

    public static ScanVerdict None(string why) => new() { Fault = why };

    /// <param name="answer">"stream: OK", "stream: NAME FOUND", or anything else, which is no verdict.</param>
    public static ScanVerdict Read(string answer)
    {
        const string stream = "stream: ";
        const string found = " FOUND";
        if (answer == stream + "OK")
            return Clean;
        if (answer.Length > stream.Length + found.Length && answer.StartsWith(stream, StringComparison.Ordinal) && answer.EndsWith(found, StringComparison.Ordinal))
            return new ScanVerdict { Found = Cut(answer[stream.Length..^found.Length]) };
        return answer.Contains("size limit exceeded", StringComparison.Ordinal) ? new ScanVerdict { IsTooLarge = true } : None($"it answered '{Cut(answer)}'");
    }

    private static string Cut(string words) => TypedText.Line(words) is { Length: > LongestName } line ? line[..LongestName] : TypedText.Line(words);
}
