using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DiversInclusief.Tests.Architecture;

/// <summary>Files and methods stay small enough to be read in one go. The numbers are those of code that reads well; see STYLE.md.</summary>
public sealed class SizeTests
{
    private const int MostKernelLines = 800;

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Assert.Empty(Sources.All.Select(f => (File: Sources.Short(f), Lines: Sources.Lines(f))).Where(f => f.Lines > 250));

    [Fact]
    public void Half_of_the_files_fit_in_40_lines_and_nine_in_ten_in_120()
    {
        var lines = Sources.Product.Select(Sources.Lines).Order().ToList();

        Assert.InRange(lines[lines.Count / 2], 1, 40);
        Assert.InRange(lines[lines.Count * 9 / 10], 1, 120);
    }

    [Fact]
    public void Nine_in_ten_pages_fit_in_80_lines()
    {
        var lines = Sources.Product.Where(f => f.EndsWith(".cshtml", StringComparison.Ordinal)).Select(Sources.Lines).Order().ToList();

        Assert.InRange(lines[lines.Count * 9 / 10], 1, 80);
    }

    [Fact]
    public void Half_of_the_methods_fit_in_6_lines_and_all_in_40()
    {
        var methods = Sources.Product.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(Methods).OrderBy(m => m.Lines).ToList();

        Assert.InRange(methods[methods.Count / 2].Lines, 1, 6);
        Assert.Empty(methods.Where(m => m.Lines > 40));
    }

    [Fact]
    public void The_kernel_stays_small() =>
        Assert.InRange(Sources.Product.Where(f => Sources.Short(f).StartsWith("src/Kernel/", StringComparison.Ordinal)).SelectMany(File.ReadLines).Count(IsCode), 1, MostKernelLines);

    // Not a blank line, a comment, a using or a brace by itself.
    private static bool IsCode(string line) =>
        line.AsSpan().Trim() is { Length: > 1 } text && !text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("using ", StringComparison.Ordinal);

    private static IEnumerable<(string Where, int Lines)> Methods(string file) => Sources.Parse(file).DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Select(method =>
    {
        // From its name on: attributes and doc comments are not what makes a method long.
        var first = method.SyntaxTree.GetLineSpan(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(method.ParameterList.SpanStart, method.Span.End));
        return ($"{Sources.Short(file)}:{first.StartLinePosition.Line + 1}", first.EndLinePosition.Line - first.StartLinePosition.Line + 1);
    });
}
