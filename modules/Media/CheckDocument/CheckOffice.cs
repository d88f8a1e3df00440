namespace DiversInclusief.Media;

/// <summary>A DOCX or ODT has the parts that make it one, no macros, and does not swell.</summary>
internal static class CheckOffice
{
    public static string? Wrong(string path, FileKind kind)
    {
        try
        {
            using var office = OfficeFile.Open(path);
            if (office.IsSwollen)
                return Refusal.Swollen;
            if (office.HasMacros)
                return Refusal.Macros;
            return IsWhole(office, kind) ? null : Refusal.Misnamed;
        }
        catch (InvalidDataException) { return Refusal.BadDocument; }
    }

    private static bool IsWhole(OfficeFile office, FileKind kind) => kind == FileKind.Docx
        ? office.Has("[Content_Types].xml") && office.Has("word/document.xml")
        : office.Has("content.xml") && Mimetype(office).StartsWith(FileKind.Odt.ContentType, StringComparison.Ordinal);

    private static string Mimetype(OfficeFile office)
    {
        using var part = office.Part("mimetype", 1000);
        using var text = part is null ? null : new StreamReader(part);
        return text?.ReadToEnd() ?? "";
    }
}
