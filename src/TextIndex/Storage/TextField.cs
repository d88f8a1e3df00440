namespace DiversInclusief.TextIndex.Storage;

/// <summary>The searched texts of a document, in the order of their positions.</summary>
internal enum TextField
{
    Title,
    Summary,
    Body,
    Attachment,
}
