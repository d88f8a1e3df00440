namespace DiversInclusief.Content;

/// <summary>In the order of the form: first the writing, then where it belongs, then what goes with it.</summary>
internal enum FormSection
{
    Text,
    Cards,
    Subject,
    Media,
    Address,
}
