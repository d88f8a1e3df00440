namespace DiversInclusief.Components.Text;

internal enum TimeStyle
{
    Date,
    DateTime,
    Relative,
}
