using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>The code that makes documents, as one line that changes with it: documents of an older version of the site may lack what a newer one puts in.</summary>
internal sealed class DocumentMakers(IEnumerable<ISearchSource> sources)
{
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Modules()))))[..16];

    private IEnumerable<string> Modules() => sources.Select(source => source.GetType().Assembly).Distinct()
        .SelectMany(assembly => assembly.GetReferencedAssemblies().Where(IsOurs).Select(Assembly.Load).Prepend(assembly)).Distinct()
        .Select(assembly => $"{assembly.GetName().Name} {assembly.ManifestModule.ModuleVersionId}").Order(StringComparer.Ordinal);

    private static bool IsOurs(AssemblyName name) => name.Name!.StartsWith("DiversInclusief.", StringComparison.Ordinal);
}
