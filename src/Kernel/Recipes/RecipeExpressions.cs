using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiversInclusief.Writing;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Kernel.Recipes;

/// <summary>
/// The strings "[js: …]" and "[file:text('…')]" that Orchard Core evaluates. We know the function calls of the format, one or nested;
/// anything else between the brackets is an error, because no script is ever run here.
/// </summary>
internal sealed partial class RecipeExpressions(RecipeFile recipe, IReadOnlyDictionary<string, string> parameters, IConfiguration? configuration)
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="FormatException">An expression that the format does not have.</exception>
    public JsonNode? Evaluate(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Evaluate(p.Value))), new JsonNodeOptions { PropertyNameCaseInsensitive = true }),
        JsonArray a => new JsonArray([.. a.Select(Evaluate)]),
        JsonValue v when v.TryGetValue<string>(out var text) => JsonValue.Create(Evaluate(text)),
        _ => node?.DeepClone(),
    };

    private string Evaluate(string text)
    {
        var match = Bracketed().Match(text);
        if (!match.Success)
            return text;
        var inner = match.Groups["call"].Value.Trim();
        return match.Groups["kind"].Value == "file" ? ReadFile(inner) : Call(inner);
    }

    private string Call(string expression)
    {
        if (Quoted().Match(expression) is { Success: true } literal)
            return literal.Groups["text"].Value;
        var call = FunctionCall().Match(expression);
        if (!call.Success)
            throw new FormatException($"de uitdrukking '{expression}' hoort niet bij het receptformaat");
        var arguments = Comma().Split(call.Groups["args"].Value).Where(a => a.Length > 0).Select(Call).ToArray();
        return Apply(call.Groups["name"].Value, arguments);
    }

    private string Apply(string function, string[] a) => (function, a.Length) switch
    {
        ("uuid", 0) => ShortId.New(),
        ("variables", 1) => Variable(a[0]),
        ("parameters", 1) => parameters.GetValueOrDefault(a[0], ""),
        ("configuration", _) when configuration is null => throw new FormatException("'configuration' mag niet in een recept van elders: het zou instellingen van de server laten zien"),
        ("configuration", 1 or 2) => configuration[a[0]] ?? a.ElementAtOrDefault(1) ?? "",
        ("base64", 1) => Encoding.UTF8.GetString(Convert.FromBase64String(a[0])),
        ("html", 1) => WebUtility.HtmlDecode(a[0]),
        ("gzip", 1) => Unzip(a[0]),
        _ => throw new FormatException($"de functie '{function}' met {a.Length} argumenten hoort niet bij het receptformaat"),
    };

    private string Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known))
            return known;
        var definition = recipe.Variables[name] ?? throw new FormatException($"de variabele '{name}' is niet gedefinieerd");
        return _variables[name] = Evaluate(definition.ToString());
    }

    private string ReadFile(string call)
    {
        var argument = FunctionCall().Match(call) is { Success: true } c && c.Groups["name"].Value == "text" ? Call(c.Groups["args"].Value) : throw new FormatException($"'{call}' hoort niet bij het receptformaat");
        return File.ReadAllText(RecipePath.Below(recipe.Folder, argument));
    }

    private static string Unzip(string base64)
    {
        using var zip = new GZipStream(new MemoryStream(Convert.FromBase64String(base64)), CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        try { return reader.ReadToEnd(); }
        catch (InvalidDataException error) { throw new FormatException("wat in gzip(…) staat, is niet met gzip gepakt", error); }
    }

    [GeneratedRegex(@"^\[(?<kind>js|file)\s*:(?<call>.*)\]$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^['""](?<text>[^'""]*)['""]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?<name>\w+)\((?<args>.*)\);?$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FunctionCall();

    [GeneratedRegex(@"\s*,\s*(?=(?:[^'""]*['""][^'""]*['""])*[^'""]*$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comma();
}
