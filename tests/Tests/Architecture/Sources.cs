using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DiversInclusief.Tests.Architecture;

/// <summary>The files of the working copy that people write.</summary>
internal static class Sources
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", "wwwroot", "Migrations"];

    public static IReadOnlyList<string> Product { get; } = [.. In("src"), .. In("modules"), .. In("themes")];

    public static IReadOnlyList<string> All { get; } = [.. Product, .. In("tests")];

    public static IEnumerable<string> Projects { get; } =
        [.. new[] { "src", "modules", "themes", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.csproj", SearchOption.AllDirectories))];

    public static int Lines(string file) => File.ReadLines(file).Count();

    public static string Short(string file) => Path.GetRelativePath(Repository.Root, file);

    public static SyntaxNode Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file).GetRoot();

    public static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    private static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
                && !Short(f).Split(Path.DirectorySeparatorChar).SkipLast(1).Any(part => Built.Contains(part)));
}
