using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class ListReportsPage(Reports reports, CurrentMember me) : PageModel
{
    public const string Address = "/beheer/meldingen-forum";
    private const string Done = "afgehandeld";
    private const int PerPage = 20;

    public List<ReportView> Items { get; private set; } = [];

    public bool IsDone { get; private set; }

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    public string? MyId => me.Reader.MemberId;

    public static string Tab(bool done) => done ? $"{Address}?toon={Done}" : Address;

    public async Task OnGetAsync(string? toon, string? na, CancellationToken cancellation)
    {
        (IsDone, IsFirst) = (toon == Done, na is null);
        var after = TopicCursor.Parse(na);
        Items = await (IsDone ? reports.JudgedAsync(after, PerPage + 1, cancellation) : reports.OpenAsync(after, PerPage + 1, cancellation));
        if (Items.Count <= PerPage)
            return;
        Items.RemoveAt(PerPage);
        var last = Items[^1].Report;
        Next = $"{Tab(IsDone)}{(IsDone ? "&" : "?")}na={new TopicCursor(last.JudgedAt ?? last.OpenedAt, last.Id)}";
    }

    public async Task<IActionResult> OnPostAsync(string id, bool los, CancellationToken cancellation)
    {
        if (await reports.FindToWriteAsync(id, cancellation) is not { } report)
            return NotFound();
        if (!report.IsOpen)
            Happened = "Een andere moderator heeft deze melding net afgehandeld.";
        else if (los)
            report.Release();
        else
            report.Claim(me.Reader.MemberId!);
        return LocalRedirect(report.IsOpen && !los ? $"{Address}/{id}" : Address);
    }
}
