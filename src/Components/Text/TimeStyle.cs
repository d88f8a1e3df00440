namespace DiversInclusief.Components.Text;

public enum TimeStyle
{
    Date,
    DateTime,
    Relative,
}
