namespace DiversInclusief.Content;

internal sealed class LinkKind() : FieldKind("LinkField", FieldShape.Text("Url"), FieldShape.Text("Text"))
{
    private const int Longest = 2000;
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public override bool IsEmpty(FieldValue value) => string.IsNullOrWhiteSpace(value.Url);

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms)
    {
        if (value.Url.Length > Longest || value.Text.Length > Longest)
            return "Deze link is te lang.";
        return IsAddress(value.Url) ? null : "Dit is geen webadres. Begin met https://.";
    }

    public override string PlainText(FieldValue value, ContentFieldDefinition field) => value.Text;

    private static bool IsAddress(string url) =>
        (url.StartsWith('/') && url.Length > 1 && url[1] is not '/' and not '\\')
        || (Uri.TryCreate(url, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme, StringComparer.OrdinalIgnoreCase));
}
