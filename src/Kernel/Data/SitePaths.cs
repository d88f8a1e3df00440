using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Kernel.Data;

/// <summary>The folder that holds everything a site writes: database, keys, media, snapshots. Key "DataFolder"; default "data".</summary>
public sealed class SitePaths
{
    public SitePaths(IConfiguration configuration)
    {
        Root = Path.GetFullPath(configuration["DataFolder"] ?? "data");
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    /// <summary>A folder below the data folder, made when absent.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
