using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Events;

namespace DiversInclusief.Municipalities;

/// <summary>The reasons of a municipality name its types: when a type becomes part of another, its reason goes along, unless the other has one already.</summary>
internal sealed class FollowTypeReasons : IHandle<TermReplaced>
{
    public Task HandleAsync(TermReplaced fact, CancellationToken cancellation)
    {
        if (fact.Item.ContentType == MunicipalityRegister.Type && fact.Item["TypeReasons"] is { Json: { } json, Text: { Length: > 0 } reasons })
            json["Text"] = JsonValue.Create(Renamed(reasons, fact.From, fact.Into));
        return Task.CompletedTask;
    }

    private static string Renamed(string reasons, string from, string into) => string.Join('\n',
        reasons.Split('\n').OrderBy(line => Of(line) == from).Select(line => Of(line) == from ? into + line[from.Length..] : line).DistinctBy(line => Of(line).Length > 0 ? Of(line) : line));

    private static string Of(string line) => line.Split('|')[0].Trim();
}
