using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Content;

/// <summary>The remarks on an item as its form shows them, each beside its field.</summary>
/// <param name="MayAdd">The reader reviews.</param>
/// <param name="Posted">What was just typed, for a form that comes back; null when it is opened.</param>
internal sealed record ItemRemarks(IReadOnlyList<Remark> All, bool MayAdd, IFormCollection? Posted)
{
    public static ItemRemarks None { get; } = new([], false, null);

    public int Open => All.Count(remark => remark.IsOpen);

    public FieldRemarks For(FieldForm field) => new(field, [.. All.Where(remark => remark.Field == field.Name && remark.IsOpen)], [.. All.Where(remark => remark.Field == field.Name && !remark.IsOpen)],
        MayAdd, MayAdd ? TypedText.Lines(Posted?[RemarkInput.New(field.Name)]) : "");

    /// <summary>What is too long to keep.</summary>
    public IEnumerable<KeyValuePair<string, string>> Wrong(ItemForm form) =>
        from field in form.Fields
        where For(field).Typed.Length > Remark.Longest
        select KeyValuePair.Create(RemarkInput.New(field.Name), $"Gebruik hoogstens {Remark.Longest} tekens voor een opmerking.");
}
