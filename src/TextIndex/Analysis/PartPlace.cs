namespace DiversInclusief.TextIndex.Analysis;

/// <summary>Where in a compound a part may stand: leef- only begins one, -vriendelijk only ends one.</summary>
[Flags]
internal enum PartPlace
{
    None = 0,
    BeforeAnother = 1,
    Last = 2,
    Anywhere = BeforeAnother | Last,
}
