using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Media;

[RequirePermission(Permission.ManageMedia)]
// Making copies takes seconds, in which the one writer of SQLite must stay free; the handler commits by itself.
[OwnTransaction]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
internal sealed class ShowLibraryPage(LibraryList list, MediaFolders folders, UploadMedia upload, VirusScanner scanner, CurrentMember me) : PageModel
{
    private const int LongestSearch = 100;
    private const long MostBytes = (UploadMedia.MostFiles * IncomingFile.LargestBytes) + 1_000_000;

    [BindProperty(SupportsGet = true, Name = "map")]
    public string? FolderId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "alleen")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "als")]
    public string? View { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    [BindProperty]
    public List<IFormFile> Upload { get; set; } = [];

    [TempData]
    public string? Happened { get; set; }

    public FolderTree Folders { get; private set; } = new([]);
    public LibraryPage Files { get; private set; } = null!;
    public int Undescribed { get; private set; }
    public MediaFolder? Folder => Folders.Find(FolderId);
    public VirusScanner Scanner => scanner;

    /// <summary>For who can do something about it; others read it at the field.</summary>
    public bool WarnsUnscanned => !scanner.IsNamed && me.Reader.May(Permission.ManageSettings);
    public bool IsList => View == "lijst";
    public bool IsNarrowed => !string.IsNullOrEmpty(Words) || !string.IsNullOrEmpty(Only);
    public string? Next => Files.Next is null ? null : Address(after: Files.Next);
    public string? First => After is null ? null : Address();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Folders = await folders.AllAsync(cancellation);
        if (FolderId is { Length: > 0 } && Folder is null)
            return NotFound();
        var words = TypedText.Line(Words);
        Words = words.Length > LongestSearch ? words[..LongestSearch] : words;
        Files = await list.PageAsync(new LibraryFilter(IsNarrowed ? null : Folder?.Id, Words) { Kind = Kind(), After = After }, cancellation);
        Undescribed = await list.UndescribedAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] bool inForm, CancellationToken cancellation)
    {
        var uploaded = await upload.HandleAsync(Upload, (await folders.AllAsync(cancellation)).Find(FolderId)?.Id, isKept: !inForm, cancellation);
        if (Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal))
            return new JsonResult(uploaded.Select(one => one.ForScript()));
        Happened = UploadedMedia.Told(uploaded);
        if (uploaded.All(one => one.Error is null))
            return LocalRedirect(uploaded.Any(one => one.NeedsWords) ? "/beheer/media/beschrijven" : Address());
        ModelState.AddModelError(nameof(Upload), string.Join(" ", uploaded.Where(one => one.Error is not null).Select(one => one.Complaint)));
        return await OnGetAsync(cancellation);
    }

    /// <summary>This page with one thing changed.</summary>
    public string Address(string? view = null, string? after = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("map", FolderId), ("q", Words), ("alleen", Only), ("als", view ?? View), ("na", after) })
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return "/beheer/media" + query.ToQueryString();
    }

    private LibraryKind Kind() => Only switch { "onbeschreven" => LibraryKind.Undescribed, "ongebruikt" => LibraryKind.Unused, _ => LibraryKind.All };
}
