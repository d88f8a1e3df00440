namespace DiversInclusief.Content;

/// <summary>The remarks beside one field.</summary>
/// <param name="Typed">A new one that is not kept yet.</param>
internal sealed record FieldRemarks(FieldForm Field, IReadOnlyList<Remark> Open, IReadOnlyList<Remark> Done, bool MayAdd, string Typed)
{
    public string Input => RemarkInput.New(Field.Name);
}
