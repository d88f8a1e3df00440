namespace DiversInclusief.Exchange;

internal enum XlsxNumber
{
    Number,
    Day,

    /// <summary>A day with a time.</summary>
    Moment,
}
