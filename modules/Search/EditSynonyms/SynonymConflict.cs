namespace DiversInclusief.Search.EditSynonyms;

/// <summary>Someone else saved while this editor was busy: what each of them changed since the version both began with.</summary>
internal sealed record SynonymConflict(string Author, DateTimeOffset At, SynonymChanges Mine, SynonymChanges Theirs);
