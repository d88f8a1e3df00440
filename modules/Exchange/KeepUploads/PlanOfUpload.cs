using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>What was chosen for a table, as what must be done.</summary>
internal sealed class PlanOfUpload(TypeColumns columns, ContentDefinitions definitions)
{
    /// <returns>Null when the type or the key is not there any more.</returns>
    public async Task<TablePlan?> OfAsync(Upload upload, CancellationToken cancellation)
    {
        if (await columns.OfAsync(upload.Type, cancellation) is not { } known)
            return null;
        var chosen = upload.Targets.Select(target => target.Length == 0 ? null : known.FirstOrDefault(column => column.Target == target)).ToList();
        return chosen.Find(column => column?.Target == upload.Key && column.CanBeKey) is not { } key ? null
            : new TablePlan((await definitions.FindAsync(upload.Type, cancellation))!, chosen, known, key, upload.Publish)
            {
                MemberId = upload.MemberId, Author = upload.Name, Note = $"Ingelezen uit {upload.FileName}",
            };
    }
}
