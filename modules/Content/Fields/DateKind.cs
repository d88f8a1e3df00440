namespace DiversInclusief.Content;

internal sealed class DateKind(string name) : FieldKind(name, FieldShape.Text("Value"))
{
    public override bool IsEmpty(FieldValue value) => value.Json?["Value"].AsText().Length is null or 0;

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms) =>
        value.Date is { Year: >= 1000 } ? null : "Dit is geen datum. Schrijf hem als 2026-12-31.";
}
