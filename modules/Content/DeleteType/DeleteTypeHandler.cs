using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Removes a type that nothing was made of. A mark stays behind, so that the recipe of the site does not bring it back.</summary>
internal sealed class DeleteTypeHandler(AppDb db, TypeDesk desk, ContentDefinitions definitions, TypeUses uses)
{
    /// <returns>Why it must stay, in Dutch; null when it may go.</returns>
    public async Task<string?> WhyNotAsync(string name, CancellationToken cancellation)
    {
        if ((await uses.AllAsync(cancellation)).GetValueOrDefault(name, TypeUse.None) is { All: > 0 } use)
            return $"Er {(use.All == 1 ? "is nog 1 stuk" : $"zijn nog {use.All:N0} stukken")} van deze soort. Verwijder {(use.All == 1 ? "dat" : "die")} eerst.";
        if (name == Terms.Type || await IsTermTypeAsync(name, cancellation))
            return "De indelingen van de site hebben deze soort nodig.";
        var users = (await definitions.AllAsync(cancellation)).Types.Where(type => type.Name != name && type.Fields.Any(own => own.Field.PickedTypes.Contains(name))).Select(type => type.DisplayName).ToList();
        return users.Count > 0 ? $"Een veld van {string.Join(", ", users)} verwijst naar deze soort. Pas dat eerst aan." : null;
    }

    public async Task<bool> HandleAsync(OpenedType type, CancellationToken cancellation)
    {
        var name = type.Definition.DisplayName;
        db.Remove(type.TypeRow);
        if (type.PartRow is { } part)
            db.Remove(part);
        db.Add(new StoredDefinition { Kind = StoredDefinition.Gone, Name = type.Name, Json = "{}" });
        return await desk.SaveAsync(type.Name, name, TypeActs.Deleted, "", cancellation);
    }

    private async Task<bool> IsTermTypeAsync(string name, CancellationToken cancellation)
    {
        var taxonomies = await db.Set<StoredItem>().AsNoTracking().Where(item => item.Type == Terms.Type).WithLatest(db).ToListAsync(cancellation);
        return taxonomies.Exists(found => found.ToItem().Part("TaxonomyPart")?["TermContentType"].AsText() == name);
    }
}
