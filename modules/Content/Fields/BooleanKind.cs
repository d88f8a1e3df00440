namespace DiversInclusief.Content;

internal sealed class BooleanKind() : FieldKind("BooleanField", FieldShape.Flag("Value"))
{
    // Off is an answer too.
    public override bool IsEmpty(FieldValue value) => false;

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms) => null;
}
