using System.Text.Json.Nodes;

namespace DiversInclusief.Tests.Architecture;

/// <summary>Work of others is named with its licence, and that list does not fall behind.</summary>
public sealed class NoticeTests
{
    // These build the theme and leave nothing of themselves in it.
    private static readonly string[] Tools = ["esbuild", "lightningcss", "postcss"];

    [Fact]
    public void Every_part_of_the_theme_is_named_and_its_licence_travels_with_it()
    {
        var parts = JsonNode.Parse(File.ReadAllText(Repository.Path("themes", "DiversInclusief", "Assets", "package.json")))!["dependencies"]!.AsObject().Where(p => !Tools.Contains(p.Key));
        var notices = File.ReadAllText(Repository.Path("THIRD-PARTY.md"));
        var texts = File.ReadAllText(Repository.Path("themes", "DiversInclusief", "Assets", "licences.txt"));

        Assert.All(parts, part => Assert.Contains($"| {part.Key} | {part.Value} |", notices, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.Contains($"{part.Key} {part.Value} (", texts, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_of_the_application_is_named()
    {
        var locked = JsonNode.Parse(File.ReadAllText(Repository.Path("src", "Web", "packages.lock.json")))!["dependencies"]!.AsObject().First().Value!.AsObject();
        var notices = File.ReadAllText(Repository.Path("THIRD-PARTY.md"));

        Assert.All(locked.Where(p => p.Value!["resolved"] is not null && !p.Key.Contains("Analyzer", StringComparison.Ordinal)),
            package => Assert.Contains($"| {package.Key} | {package.Value!["resolved"]} |", notices, StringComparison.Ordinal));
    }
}
