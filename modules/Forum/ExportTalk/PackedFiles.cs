using System.Globalization;
using System.IO.Compression;
using DiversInclusief.Media;

namespace DiversInclusief.Forum;

/// <summary>
/// The attachments in the zip: documents as they came in, pictures as they are shown, which tells nothing about their maker. What stands inside a document no program can
/// replace, so each is named in a list for a person to look at.
/// </summary>
internal sealed class PackedFiles(ZipArchive zip, LooseFiles files, Redactor redactor)
{
    private readonly Dictionary<string, string> _paths = [];

    public List<string> Lines { get; } = ["Nummer;Onderwerp;Bericht;Bestand;Naam;Soort;Bytes;Beschrijving"];

    public async Task AddAsync(int number, Topic topic, IEnumerable<Post> posts, CancellationToken cancellation)
    {
        foreach (var (post, file) in posts.SelectMany(post => post.Attached.Select(file => (post, file))))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"bijlagen/{number:000}-{topic.Id}/{post.Number:000}-{file.Id}{Path.GetExtension(file.File.FileName)}");
            var isThere = await CopyAsync(file.File, path, cancellation);
            if (isThere)
                _paths[file.Id] = path;
            Lines.Add(Spreadsheet.Line(number.ToString(CultureInfo.InvariantCulture), topic.Id, post.Number.ToString(CultureInfo.InvariantCulture), isThere ? path : "ontbreekt", NameOf(file), file.Facts,
                file.File.Bytes.ToString(CultureInfo.InvariantCulture), redactor.Redact(file.Alt)));
        }
    }

    /// <summary>In the zip; null for a file whose bytes are lost.</summary>
    public string? PathOf(PostFile file) => _paths.GetValueOrDefault(file.Id);

    public string NameOf(PostFile file) => redactor.Redact(file.File.Name);

    private async Task<bool> CopyAsync(LooseFile file, string path, CancellationToken cancellation)
    {
        await using var from = files.Open(file);
        if (from is null)
            return false;
        await using var to = zip.CreateEntry(path, CompressionLevel.NoCompression).Open();
        await from.CopyToAsync(to, cancellation);
        return true;
    }
}
