using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;

namespace DiversInclusief.Content;

/// <summary>Makes one term of two, in the taxonomy and in everything that carries it, in one transaction. Done twice it changes nothing more.</summary>
internal sealed class MergeTermsHandler(Transaction transaction, TaxonomyDesk desk, TermUses uses, ReplaceTerm replace, Announcer announcer)
{
    /// <returns>What is wrong, in Dutch; null when it was done.</returns>
    public async Task<string?> HandleAsync(OpenedTaxonomy taxonomy, string from, string into, CancellationToken cancellation)
    {
        string? wrong = null;
        await transaction.RunAsync(async () => (wrong = await MergeAsync(taxonomy, from, into, cancellation)) is null, cancellation);
        return wrong;
    }

    /// <returns>Why these two cannot be merged; null when they can.</returns>
    public static string? WhyNot(OpenedTaxonomy taxonomy, string from, string into)
    {
        if (into.Length == 0 || taxonomy.Find(into) is null)
            return "Kies de term die overblijft.";
        if (from == into)
            return "Kies een andere term: een term kan niet met zichzelf worden samengevoegd.";
        return taxonomy.Branch(from).Contains(into) ? "Deze term hangt eronder. Verplaats hem eerst." : null;
    }

    private async Task<string?> MergeAsync(OpenedTaxonomy taxonomy, string from, string into, CancellationToken cancellation)
    {
        if (taxonomy.Find(from) is not { } gone)
            return taxonomy.SuccessorOf(from) == into ? null : "Deze term is er niet meer.";
        if (WhyNot(taxonomy, from, into) is { } why)
            return why;
        var (gonesName, name) = (OpenedTaxonomy.NameOf(gone), OpenedTaxonomy.NameOf(taxonomy.Find(into)!));
        var branch = taxonomy.Branch(from);
        var items = await uses.ItemsAsync(from, cancellation);
        await replace.NoteAsync(branch, cancellation);
        taxonomy.Merge(from, into);
        if (await desk.SaveAsync(taxonomy, TermActs.Merged, into, name, $"‘{gonesName}’ hoort nu bij ‘{name}’, {items.Count} stuks aangepast", cancellation) is { } wrong)
            return wrong;
        await replace.InAsync(items, from, into, $"‘{gonesName}’ is samengevoegd met ‘{name}’", cancellation);
        await announcer.AnnounceAsync(new TermMerged(taxonomy.Id, from, into), cancellation);
        return null;
    }
}
