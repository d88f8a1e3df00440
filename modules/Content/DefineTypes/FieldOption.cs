using System.Text.Json;

namespace DiversInclusief.Content;

/// <summary>A choice of a predefined list.</summary>
public sealed record FieldOption(string Name, string Value)
{
    internal static FieldOption? From(JsonElement json) =>
        DefinitionSettings.Property(json, "value")?.GetString() is { } value
            ? new FieldOption(DefinitionSettings.Property(json, "name")?.GetString() ?? value, value)
            : null;
}
