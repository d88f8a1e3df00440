namespace DiversInclusief.Search.EditSynonyms;

/// <summary>What would change when a list is saved.</summary>
/// <param name="Words">The words on the changed lines, whether or not they find something else.</param>
/// <param name="Asked">What people search for most and would find differently, most asked first.</param>
internal sealed record SynonymPreview(SynonymChanges Changes, IReadOnlyList<QueryChange> Words, IReadOnlyList<QueryChange> Asked);
