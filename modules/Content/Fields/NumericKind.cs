namespace DiversInclusief.Content;

internal sealed class NumericKind() : FieldKind("NumericField", FieldShape.Number("Value"))
{
    public override bool IsEmpty(FieldValue value) => value.Number is null;

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms)
    {
        var number = value.Number!.Value;
        if (field.Minimum is { } least && number < least)
            return $"Vul een getal in van {least} of meer.";
        if (field.Maximum is { } most && number > most)
            return $"Vul een getal in van {most} of minder.";
        return decimal.Round(number, field.Scale) == number ? null
            : field.Scale == 0 ? "Vul een heel getal in." : $"Gebruik hoogstens {field.Scale} cijfers achter de komma.";
    }
}
