using System.Text.Json.Nodes;

namespace DiversInclusief.Forum;

/// <summary>The attachments of a post in a recipe: named there, their bytes beside it.</summary>
internal static class WithFiles
{
    public const string Files = "Files";

    private const string Folder = "forum/";

    /// <summary>Below the folder of the recipe.</summary>
    public static string PathOf(PostFile file) => $"{Folder}{file.Id}/{file.File.FileName}";

    public static void AddTo(JsonObject json, Post post)
    {
        if (post.Files is not null)
            json[Files] = new JsonArray([.. post.Attached.Select(Of)]);
    }

    private static JsonNode Of(PostFile file) => new JsonObject { ["FileId"] = file.Id, ["Name"] = file.File.Name, ["SourcePath"] = PathOf(file), ["Alt"] = file.Alt };
}
