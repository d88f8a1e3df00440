using DiversInclusief.Content;

namespace DiversInclusief.Library;

/// <summary>An item in a dossier.</summary>
/// <param name="Why">Why it stands here, in the words of the editor; may be empty.</param>
internal sealed record DossierEntry(int Number, ContentItem Item, string Why);
