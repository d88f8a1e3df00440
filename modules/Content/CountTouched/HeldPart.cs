using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>What one item or term holds of a part.</summary>
/// <param name="Json">Null when it holds nothing of it.</param>
internal sealed record HeldPart(string Id, string Title, string Href, bool IsLive, JsonObject? Json);
