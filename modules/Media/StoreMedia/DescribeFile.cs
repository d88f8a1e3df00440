using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;

namespace DiversInclusief.Media;

/// <summary>What a recipe says about a file: Alt (empty for decoration), Caption and Credit; an export also Name, Folder, FocusX, FocusY, Kept, StoredUtc and StoredBy. What it does not say stays.</summary>
internal sealed class DescribeFile(AppDb db, MediaFolders folders, MediaRows rows)
{
    public async Task AsToldAsync(string id, JsonObject told, CancellationToken cancellation)
    {
        var file = (await db.Set<MediaFile>().FindAsync([id], cancellation))!;
        var words = (file.Name, file.Alt, file.Caption);
        file.Alt = told["Alt"] is { } alt ? Cut(alt.ToString()) : file.Alt;
        (file.Caption, file.Credit) = (TypedText.Line(told["Caption"]?.ToString() ?? file.Caption), TypedText.Line(told["Credit"]?.ToString() ?? file.Credit));
        file.Name = told["Name"] is { } name && TypedText.Line(name.ToString()) is { Length: > 0 } line ? line : file.Name;
        (file.FocusX, file.FocusY) = (Hundredths(told["FocusX"], file.FocusX), Hundredths(told["FocusY"], file.FocusY));
        if (told["Folder"] is { } folder)
            file.FolderId = await folders.MakeAsync(folder.ToString().Split('/'), cancellation);
        Origin(file, told);
        if (words != (file.Name, file.Alt, file.Caption))
            await rows.WordsChangedAsync(file, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static void Origin(MediaFile file, JsonObject told)
    {
        file.IsKept = told["Kept"]?.ToString() != "false" && file.IsKept;
        file.StoredBy = told["StoredBy"]?.ToString() ?? file.StoredBy;
        if (DateTimeOffset.TryParse(told["StoredUtc"]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at))
            file.StoredAt = at;
    }

    private static int Hundredths(JsonNode? told, int known) =>
        told is JsonValue value && value.TryGetValue<int>(out var hundredths) ? Math.Clamp(hundredths, 0, 100) : known;

    private static string Cut(string alt) => TypedText.Line(alt) is { Length: > AltForm.Longest } line ? line[..AltForm.Longest] : TypedText.Line(alt);
}
