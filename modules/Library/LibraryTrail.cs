using DiversInclusief.Components;
using DiversInclusief.Content;

namespace DiversInclusief.Library;

internal sealed class LibraryTrail : IGiveTrail
{
    public IReadOnlyList<Crumb>? TrailTo(ContentItem item) =>
        LibraryKind.All.FirstOrDefault(kind => kind.Type == item.ContentType) is { } kind
            ? [new Crumb("Bibliotheek", "/bibliotheek"), new Crumb(kind.Name, kind.Url)]
            : null;
}
