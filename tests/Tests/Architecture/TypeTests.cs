using System.Reflection;
using System.Runtime.CompilerServices;
using DiversInclusief.Web;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace DiversInclusief.Tests.Architecture;

public sealed class TypeTests
{
    private static readonly string[] Vague = ["Service", "Services", "Manager", "Helper", "Helpers", "Utils", "Util", "Utilities"];

    private static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(SiteModules).Assembly.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("DiversInclusief.", StringComparison.Ordinal)).Select(Assembly.Load)
            .Append(typeof(SiteModules).Assembly).SelectMany(a => a.GetTypes()).Where(Written),
    ];

    [Fact]
    public void A_name_says_what_a_thing_is() =>
        Assert.Empty(Types.Where(t => Vague.Any(word => t.Name.EndsWith(word, StringComparison.Ordinal))));

    [Fact]
    public void What_is_public_is_a_contract_that_nobody_can_bend() =>
        Assert.Empty(Types.Where(t => t is { IsPublic: true, IsClass: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void What_nobody_inherits_is_sealed() =>
        Assert.Empty(Types.Where(t => t is { IsPublic: false, IsNested: false, IsClass: true, IsSealed: false, IsAbstract: false } && !Types.Any(other => other.BaseType == t)));

    [Theory]
    [InlineData("src/Kernel")]
    [InlineData("src/TextIndex")]
    public void A_public_type_of_the_foundations_says_what_it_guarantees(string folder)
    {
        var silent = Sources.Product.Where(f => Sources.Short(f).StartsWith(folder + "/", StringComparison.Ordinal))
            .SelectMany(f => Sources.Parse(f).DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(t => t.Modifiers.Any(m => m.IsKind(SyntaxKind.PublicKeyword)) && t.Parent is BaseNamespaceDeclarationSyntax)
            .Where(t => !t.GetLeadingTrivia().ToFullString().Contains("///", StringComparison.Ordinal));

        Assert.Empty(silent.Select(t => t.Identifier.Text));
    }

    private static bool Written(Type type) =>
        type.Namespace?.StartsWith("DiversInclusief", StringComparison.Ordinal) == true && !type.Name.StartsWith('<')
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.FullName!.Contains("RegularExpressions.Generated", StringComparison.Ordinal);
}
