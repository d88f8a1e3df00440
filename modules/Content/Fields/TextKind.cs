namespace DiversInclusief.Content;

internal sealed class TextKind() : FieldKind("TextField", FieldShape.Text("Text"))
{
    public const int Longest = 10_000;

    public override bool IsEmpty(FieldValue value) => string.IsNullOrWhiteSpace(value.Text);

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms)
    {
        if (value.Text.Length > Longest)
            return "Deze tekst is te lang. Gebruik hoogstens 10.000 tekens.";
        var known = field.Options.Count == 0 || field.Options.Any(option => option.Value == value.Text);
        return known ? null : $"Kies uit: {string.Join(", ", field.Options.Select(option => option.Name))}.";
    }

    public override string PlainText(FieldValue value, ContentFieldDefinition field) =>
        field.Options.FirstOrDefault(option => option.Value == value.Text)?.Name ?? value.Text;
}
