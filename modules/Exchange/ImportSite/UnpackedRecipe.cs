using System.IO.Compression;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Writing;

namespace DiversInclusief.Exchange;

/// <summary>A zip with a recipe, laid out on disk with suspicion. Thrown away when this is disposed of.</summary>
internal sealed class UnpackedRecipe : IDisposable
{
    private const int MostEntries = 500_000;
    private const long MostBytes = 50L * 1024 * 1024 * 1024;

    private readonly string _folder;

    private UnpackedRecipe(string folder) => _folder = folder;

    public string Recipe { get; private set; } = "";

    /// <exception cref="RecipeException">No zip, no recipe in it, or more than fits.</exception>
    public static async Task<UnpackedRecipe> OpenAsync(string zip, SitePaths paths, CancellationToken cancellation)
    {
        var unpacked = new UnpackedRecipe(Path.Combine(paths.Folder("exchange"), "unpacked-" + ShortId.New()));
        try
        {
            await unpacked.UnpackAsync(zip, cancellation);
            return unpacked;
        }
        catch (InvalidDataException)
        {
            unpacked.Dispose();
            throw new RecipeException([$"{Path.GetFileName(zip)}: dit is geen heel zip-bestand."]);
        }
        catch
        {
            unpacked.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private async Task UnpackAsync(string zip, CancellationToken cancellation)
    {
        await using var archive = await ZipFile.OpenReadAsync(zip, cancellation);
        var entries = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        var recipes = entries.Where(IsRecipe).ToList();
        if (recipes.Count != 1)
            throw new RecipeException([$"{Path.GetFileName(zip)}: {(recipes.Count == 0 ? $"er zit geen {SiteExport.RecipeName} in" : "er zit meer dan één recept in")}."]);
        Refuse(zip, entries);
        foreach (var entry in entries.Where(IsWanted))
            await WriteAsync(entry, cancellation);
        Recipe = Place(recipes[0]);
    }

    private void Refuse(string zip, List<ZipArchiveEntry> entries)
    {
        var name = Path.GetFileName(zip);
        if (entries.Count > MostEntries || entries.Sum(entry => entry.Length) > MostBytes)
            throw new RecipeException([$"{name}: hier zit te veel in."]);
        if (entries.Find(entry => !Path.GetFullPath(Place(entry)).StartsWith(Path.GetFullPath(_folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) is { } outside)
            throw new RecipeException([$"{name}: '{outside.FullName}' wijst naar een plek buiten het zip-bestand."]);
        Directory.CreateDirectory(_folder);
        if (entries.Where(IsWanted).Sum(entry => entry.Length) > new DriveInfo(_folder).AvailableFreeSpace / 2)
            throw new RecipeException([$"{name}: uitgepakt past dit niet op de schijf van de server."]);
    }

    // What it says of its own length may be a lie, and the difference would fill the disk.
    private async Task WriteAsync(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(entry))!);
        await using var from = await entry.OpenAsync(cancellation);
        await using var to = File.Create(Place(entry));
        var buffer = new byte[81920];
        long written = 0;
        for (int read; (read = await from.ReadAsync(buffer, cancellation)) > 0; written += read)
            await to.WriteAsync(written + read > entry.Length ? throw new InvalidDataException(entry.FullName) : buffer.AsMemory(0, read), cancellation);
    }

    private string Place(ZipArchiveEntry entry) => Path.Combine(_folder, entry.FullName);

    private static bool IsRecipe(ZipArchiveEntry entry) =>
        entry.FullName.Equals(SiteExport.RecipeName, StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase);

    // The readable copies of items are for people.
    private static bool IsWanted(ZipArchiveEntry entry) => !(entry.FullName.StartsWith("inhoud/", StringComparison.Ordinal) && entry.FullName.EndsWith(".md", StringComparison.Ordinal));
}
