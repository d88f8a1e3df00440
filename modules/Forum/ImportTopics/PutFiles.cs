using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Media;
using DiversInclusief.Writing;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Forum;

/// <summary>The attachments that a recipe names; see <see cref="WithFiles"/>. They pass the same checks as what a member brings.</summary>
internal sealed class PutFiles(AppDb db, LooseFiles loose, ILogger<PutFiles> log)
{
    /// <param name="json">Of the post.</param>
    public async Task OfAsync(RecipeStep step, JsonNode json, Post post, CancellationToken cancellation)
    {
        var written = new List<PostFile>();
        foreach (var told in (json[WithFiles.Files] as JsonArray ?? []).OfType<JsonObject>().Take(Attachments.Most))
            if (await PutAsync(step, told, post, cancellation) is { } file)
                written.Add(file);
        post.Files = PostFile.Write(written);
    }

    private async Task<PostFile?> PutAsync(RecipeStep step, JsonObject told, Post post, CancellationToken cancellation)
    {
        var path = told["SourcePath"]?.ToString() ?? "";
        var id = TypedText.Line(told["FileId"]?.ToString()) is { Length: > 0 and <= 40 } given ? given : ShortId.New();
        Attachment? kept = null;
        await using var content = File.OpenRead(RecipePath.Below(step.Folder, path));
        var taken = await loose.TakeInAsync(Path.GetFileName(path), content, file =>
        {
            kept = db.Add(Attachment.Of(told["Name"] is { } name ? file with { Name = TypedText.Line(name.ToString()) } : file, post.AuthorId, post.WrittenAt, id)).Entity;
            kept.PostId = post.Id;
            return Task.CompletedTask;
        }, cancellation, asItIs: true);
        // A machine without libvips still gets the rest of the recipe.
        if (taken.LacksProgram)
            log.LogWarning("{Path} was left out: libvips is not there", path);
        else if (taken.Error is { } error)
            step.Fail($"Files '{path}'", error);
        return kept is null ? null : new PostFile(kept.Id, kept.File, kept.File.IsImage ? TypedText.Line(told["Alt"]?.ToString()) : "");
    }
}
