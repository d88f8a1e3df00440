using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Content;

/// <summary>What stands in the controls of one field, by key. An absent key holds nothing. Immutable.</summary>
internal sealed class TypedValues
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values;

    private TypedValues(Dictionary<string, IReadOnlyList<string>> values) => _values = values;

    public static TypedValues None { get; } = new([]);

    public IEnumerable<(string Key, string Value)> All => _values.SelectMany(pair => pair.Value.Select(value => (pair.Key, value)));

    public static TypedValues Of(string key, params IEnumerable<string> values) => None.With(key, values);

    /// <param name="prefix">Name of the field; its controls are called prefix.key.</param>
    public static TypedValues Posted(IFormCollection form, string prefix, IEnumerable<string> keys) =>
        new(keys.ToDictionary(key => key, IReadOnlyList<string> (key) => [.. form[$"{prefix}.{key}"].Select(TypedText.Lines)]));

    public string One(string key) => Many(key) is [var first, ..] ? first : "";

    public IReadOnlyList<string> Many(string key) => _values.GetValueOrDefault(key, []);

    public TypedValues With(string key, params IEnumerable<string> values) => new(new(_values) { [key] = [.. values] });

    /// <summary>Both say the same; empty controls say nothing.</summary>
    public bool Says(TypedValues other) => _values.Keys.Union(other._values.Keys).All(key => Filled(key).SequenceEqual(other.Filled(key)));

    private IEnumerable<string> Filled(string key) => Many(key).Where(value => value.Length > 0);
}
