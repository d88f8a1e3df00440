using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Tests.Content.Types;

/// <summary>What an administrator does again and again with types.</summary>
internal static class TypePages
{
    public const string Types = "/beheer/soorten";
    public const string Save = "main form.di-form[method=post]";

    /// <returns>The page of the new type.</returns>
    public static async Task<Page> AddTypeAsync(this Client admin, string name)
    {
        var page = await admin.SubmitAsync(await admin.GetAsync(Types + "/nieuw"), Save, ("Form.Type.DisplayName", name));
        Assert.Contains($"‘{name}’ is gemaakt", page.Text, StringComparison.Ordinal);
        return page;
    }

    public static async Task<Page> AddFieldAsync(this Client admin, Page type, string kind, string label, params (string, string)[] more)
    {
        var page = await admin.SubmitAsync(await admin.GetAsync($"{type.Path}/velden/nieuw?soort={kind}"), Save, [("Form.Label", label), .. more]);
        Assert.Contains($"‘{label}’ staat nu op het formulier", page.Text, StringComparison.Ordinal);
        return page;
    }

    public static string NameOf(Page type) => type.Path.Split('#')[0].Split('/')[^1];

    public static Task<ContentTypeDefinition?> TypeAsync(this Site site, string name) =>
        site.WithAsync<ContentDefinitions, ContentTypeDefinition?>(definitions => definitions.FindAsync(name, TestContext.Current.CancellationToken));

    /// <summary>An item with something in fields of the type's own part.</summary>
    public static async Task<ContentItem> ItemAsync(this Site site, string type, string title, JsonObject fields, bool publish = true)
    {
        fields["Summary"] ??= new JsonObject { ["Text"] = "Kort." };
        var item = new ContentItem { ContentItemId = "", ContentType = type, DisplayText = title };
        item.Content[type] = fields;
        if (publish)
            return await site.PublishedAsync(item);
        return (await site.SaveAsync(item)).Item!;
    }

    public static async Task ApplyAsync(this Site site, string recipe)
    {
        var file = Path.Combine(Scratch.Folder("recipe"), "test.recipe.json");
        await File.WriteAllTextAsync(file, recipe, TestContext.Current.CancellationToken);
        await site.WithAsync<RecipeRunner>(runner => runner.RunAsync(file, new Dictionary<string, string>(), TestContext.Current.CancellationToken));
    }
}
