using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>The cards of one bag, to be read.</summary>
public sealed record BagReading(ContentTypePartDefinition Bag, IReadOnlyList<CardReading> Cards)
{
    public string Id { get; } = Slug.From(Bag.DisplayName);

    /// <summary>Cards of one kind that follow each other: figures stand side by side, steps count on.</summary>
    public IEnumerable<IReadOnlyList<CardReading>> Runs
    {
        get
        {
            var run = new List<CardReading>();
            foreach (var card in Cards)
            {
                if (run.Count > 0 && run[^1].Type.Name != card.Type.Name)
                {
                    yield return run;
                    run = [];
                }
                run.Add(card);
            }
            yield return run;
        }
    }
}
