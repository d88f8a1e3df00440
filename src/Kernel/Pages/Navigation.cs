using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Kernel.Pages;

/// <summary>The menus of the site, put together from what the modules add.</summary>
public sealed class Navigation(IEnumerable<NavigationItem> items)
{
    private readonly NavigationItem[] _items = [.. items.OrderBy(i => i.Order)];

    public IEnumerable<NavigationItem> For(string place, Reader reader) => _items.Where(i => i.Place == place && MaySee(i, reader));

    private static bool MaySee(NavigationItem item, Reader reader) => item.Permission switch
    {
        null => true,
        NavigationItem.MembersOnly => reader.IsMember,
        var permission => reader.May(permission),
    };
}
