using System.Globalization;

namespace DiversInclusief.Bench;

/// <summary>Options of the form --name value.</summary>
internal sealed class CommandOptions(IReadOnlyList<string> arguments)
{
    public string? this[string name] => Value(name);

    public string Required(string name) => Value(name) ?? throw new ArgumentException($"--{name} is missing.", nameof(name));

    public IReadOnlyList<string> List(string name) => Value(name)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public int Number(string name, int otherwise) => Value(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    private string? Value(string name)
    {
        for (var i = 0; i + 1 < arguments.Count; i++)
            if (arguments[i] == "--" + name) return arguments[i + 1];
        return null;
    }
}
