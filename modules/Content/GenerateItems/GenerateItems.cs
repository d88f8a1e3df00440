using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Generate;

namespace DiversInclusief.Content;

/// <summary>Published items of the first types that have a route and a body, made through the same acts as an editor's.</summary>
internal sealed class GenerateItems(AppDb db, Transaction transaction, ContentDefinitions definitions, Terms terms, SaveDraftHandler save, PublishHandler publish) : IGenerate
{
    private const int Batch = 100;

    public async Task<string> GenerateAsync(GenerateAmounts amounts, ZipfWords words, Func<int, int, Task> progress, CancellationToken cancellation)
    {
        var types = (await definitions.AllAsync(cancellation)).Types.Where(t => t.HasRoute && t.Has("MarkdownBodyPart") && t.Has(t.Name) && t.Fields.Any(f => f.Field.Kind == "TaxonomyField")).ToList();
        if (amounts.Items > 0 && types.Count == 0)
            throw new VerbException("There is no type with a route and a text. Apply a recipe first.");
        for (var done = 0; done < amounts.Items; done += Batch)
        {
            var batch = Math.Min(Batch, amounts.Items - done);
            await transaction.RunAsync(async () =>
            {
                for (var i = 0; i < batch; i++)
                    await AddAsync(types[words.Number(types.Count)], words, cancellation);
            }, cancellation);
            db.ChangeTracker.Clear();
            await progress(done + batch, amounts.Items);
        }
        return $"{amounts.Items} items";
    }

    private async Task AddAsync(ContentTypeDefinition type, ZipfWords words, CancellationToken cancellation)
    {
        var tree = await terms.AllAsync(cancellation);
        var item = MadeUpItem.Of(type, tree, words);
        var saved = await save.HandleAsync(new SaveDraft(item, null, Reader.Site), cancellation);
        var shown = saved.Succeeded ? await publish.HandleAsync(new Publish(saved.Item!.ContentItemId, null, Reader.Site), cancellation) : saved;
        if (!shown.Succeeded)
            throw new VerbException($"{type.Name}: {string.Join(' ', shown.Errors.Select(e => $"{e.Path}: {e.Message}"))}");
    }
}
