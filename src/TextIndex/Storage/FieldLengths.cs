using System.Runtime.CompilerServices;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>Words per field of one document.</summary>
[InlineArray(FieldWeights.Fields)]
internal struct FieldLengths
{
    private int _first;
}
