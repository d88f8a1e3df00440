using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Notifications;

/// <summary>The kinds that the modules of this site tell of.</summary>
internal sealed class KnownKinds(IEnumerable<NotificationKind> kinds)
{
    public NotificationKind? Find(string name) => kinds.FirstOrDefault(kind => kind.Name == name);

    public IEnumerable<NotificationKind> For(Reader reader) => kinds.Where(kind => !kind.IsMailOnly && (kind.Permission is null || reader.May(kind.Permission)));
}
