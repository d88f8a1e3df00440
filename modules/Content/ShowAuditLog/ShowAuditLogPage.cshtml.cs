using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

/// <summary>Who did what to what, and when.</summary>
[RequirePermission(Permission.ReadAuditLog)]
internal sealed class ShowAuditLogPage(AuditPages pages, AuditWords words, AuditCsv csv) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "wie")]
    public string? Member { get; set; }

    [BindProperty(SupportsGet = true, Name = "wat")]
    public string? Act { get; set; }

    /// <summary>Kind and id of one thing, such as "content:vb-dorpstafel".</summary>
    [BindProperty(SupportsGet = true, Name = "over")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "van")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "tot")]
    public string? Until { get; set; }

    public AuditWords Words => words;
    public AuditFilter Filter { get; private set; } = new("", "", "", "", null, null);
    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];
    public IEnumerable<SelectListItem> Members { get; private set; } = [];
    public IEnumerable<SelectListItem> Acts => words.Acts.Select(act => new SelectListItem(act.Words, act.Name)).Prepend(new SelectListItem("Alles", ""));
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }

    public string CsvAddress => "/beheer/logboek" + Query(("als", "csv"));

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "na")] string? after, [FromQuery(Name = "als")] string? format, CancellationToken cancellation)
    {
        var subject = TypedText.Line(Subject).Split(':', 2);
        Filter = new AuditFilter(TypedText.Line(Member), TypedText.Line(Act), subject[0], subject.Length == 2 ? subject[1] : "", AuditFilter.Day(From), AuditFilter.Day(Until));
        if (format == "csv")
        {
            await csv.WriteAsync(Filter, Response, cancellation);
            return new EmptyResult();
        }
        var found = await pages.AfterAsync(Filter, after, PageSize + 1, cancellation);
        (Entries, IsFirst) = ([.. found.Take(PageSize)], after is null);
        Next = found.Count > PageSize ? "/beheer/logboek" + Query(("na", AuditPages.CursorOf(Entries[^1]))) : null;
        Members = (await pages.MembersAsync(cancellation)).Select(member => new SelectListItem(member.Name, member.Id)).Prepend(new SelectListItem("Iedereen", ""));
        return Page();
    }

    private QueryString Query((string Name, string Value) last) => new QueryBuilder(
        new[] { ("wie", Member), ("wat", Act), ("over", Subject), ("van", From), ("tot", Until), (last.Name, last.Value) }
            .Where(pair => !string.IsNullOrEmpty(pair.Item2)).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2!))).ToQueryString();
}
