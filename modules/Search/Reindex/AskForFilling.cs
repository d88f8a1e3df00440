using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.FollowChanges;

namespace DiversInclusief.Search.Reindex;

/// <summary>Asks every node, by a line in the change log, to build its index again.</summary>
internal sealed class AskForFilling(ChangeLog changes, Transaction transaction)
{
    public Task RunAsync(CancellationToken cancellation) => transaction.RunAsync(() =>
    {
        changes.Note(FillAgain.Source, FillAgain.Key);
        return Task.CompletedTask;
    }, cancellation);
}
