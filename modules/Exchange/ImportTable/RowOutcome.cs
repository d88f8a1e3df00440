namespace DiversInclusief.Exchange;

internal enum RowOutcome
{
    New,
    Changed,
    Same,
    Wrong,
}
