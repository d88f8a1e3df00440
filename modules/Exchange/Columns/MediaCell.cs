using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>Files of the library, each on a line: its path, and behind a bar what is to be seen on it.</summary>
internal sealed class MediaCell : FieldCell
{
    private const string Bar = " | ";

    public override TableCell Write(FieldValue value, ContentFieldDefinition field) =>
        new(string.Join('\n', value.MediaPaths.Select((path, i) => value.MediaTexts.ElementAtOrDefault(i) is { Length: > 0 } alt ? path + Bar + alt : path)));

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before)
    {
        var files = cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries)).ToList();
        var json = With(before, "Paths", Texts(files.Select(file => file[0])));
        json["MediaTexts"] = Texts(files.Select(file => file.ElementAtOrDefault(1) ?? ""));
        return json;
    }
}
