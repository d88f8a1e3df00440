using System.Text.Json;
using System.Text.Json.Serialization;
using DiversInclusief.Media;

namespace DiversInclusief.Forum;

/// <summary>An attachment as a post shows it. Posts, earlier texts and held posts each keep their own list, so that no page asks for files and history stays what it was.</summary>
/// <param name="Id">Of the <see cref="Attachment"/>.</param>
/// <param name="Alt">What is on an image for who cannot see it; empty for decoration and for documents.</param>
internal sealed record PostFile(string Id, LooseFile File, string Alt)
{
    // What follows from the rest is not written along.
    private static readonly JsonSerializerOptions Plain = new() { IgnoreReadOnlyProperties = true };

    /// <summary>Below which it is asked for.</summary>
    [JsonIgnore]
    public string Root { get; init; } = ShowFileEndpoint.Folder;

    public MediaCard Card => File.CardAt(Root, Id);

    /// <summary>Such as "PDF, 340 kB".</summary>
    public string Facts => $"{(File.IsImage ? "foto" : Card.Kind)}, {Card.Size}";

    /// <summary>On paper and in the history.</summary>
    public string Line => $"{File.Name} ({Facts})" + (Alt.Length > 0 ? $": {Alt}" : "");

    /// <returns>Null for none.</returns>
    public static string? Write(IReadOnlyCollection<PostFile> files) => files.Count == 0 ? null : JsonSerializer.Serialize(files, Plain);

    public static IReadOnlyList<PostFile> Read(string? written) => written is null ? [] : JsonSerializer.Deserialize<List<PostFile>>(written, Plain)!;
}
