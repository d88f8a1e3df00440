using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>
/// The words of documents, for whoever puts a thing that shows them in the search index. They are read some time after a document came in;
/// then everything that uses it is noted in the change log once more. Says nothing about who may read: the thing's own tokens do.
/// </summary>
public sealed class MediaTexts(AppDb db)
{
    /// <summary>One command for any number of paths; what has no words is left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var wanted = paths.Distinct().ToArray();
        if (wanted.Length == 0)
            return new Dictionary<string, string>();
        return await db.Set<MediaFile>().Where(file => wanted.Contains(file.Path) && file.Width == 0)
            .Join(db.Set<MediaText>(), file => file.Hash, text => text.Hash, (file, text) => new { file.Path, text.Text })
            .ToDictionaryAsync(row => row.Path, row => row.Text, cancellation);
    }

    /// <summary>The same for loose files, by their hash.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfLooseAsync(IEnumerable<string> hashes, CancellationToken cancellation)
    {
        var wanted = hashes.Distinct().ToArray();
        return wanted.Length == 0 ? new Dictionary<string, string>()
            : await db.Set<MediaText>().Where(text => wanted.Contains(text.Hash)).ToDictionaryAsync(text => text.Hash, text => text.Text, cancellation);
    }
}
