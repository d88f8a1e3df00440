using System.Globalization;
using System.Text;
using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What was destroyed and when: the declaration that the Archiefwet asks for.</summary>
[RequirePermission(Permission.ManageSettings)]
internal sealed class ListDestructionsPage(AppDb db, AuditLog audit, CurrentMember me) : PageModel
{
    public const string Path = "/beheer/vernietigd";
    private const int PerPage = 50;
    private const int MostInFile = 100_000;

    public List<Destruction> Done { get; private set; } = [];

    public Dictionary<string, string> Rooms { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        await LoadRoomsAsync(cancellation);
        (IsFirst, Done) = (na is null, await PageAsync(TopicCursor.Parse(na), PerPage + 1, cancellation));
        if (Done.Count <= PerPage)
            return;
        Done.RemoveAt(PerPage);
        Next = $"{Path}?na={new TopicCursor(Done[^1].At, Done[^1].Id)}";
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadRoomsAsync(cancellation);
        var lines = (await PageAsync(null, MostInFile, cancellation)).Select(Line).Prepend("Onderwerp;Ruimte;Begonnen;Gesloten;Berichten;Bestanden;Bewaartermijn in maanden;Vernietigd");
        audit.Record(me.Reader, ArchiveActs.ListTaken, ArchiveActs.Kind, "", "Verklaring van vernietiging");
        return File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(string.Join("\r\n", lines))).ToArray(), "text/csv; charset=utf-8", "verklaring-van-vernietiging.csv");
    }

    public string RoomOf(Destruction one) => Rooms.GetValueOrDefault(one.RoomId, one.RoomId);

    private string Line(Destruction one) => Spreadsheet.Line(one.TopicId, RoomOf(one), Day(one.StartedAt), Day(one.ClosedAt), one.Posts.ToString(CultureInfo.InvariantCulture), one.Files.ToString(CultureInfo.InvariantCulture), one.Months.ToString(CultureInfo.InvariantCulture), Day(one.At));

    private static string Day(DateTimeOffset at) => at.InAmsterdam().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task LoadRoomsAsync(CancellationToken cancellation) => Rooms = await db.Set<Room>().ToDictionaryAsync(r => r.Id, r => r.Name, cancellation);

    private Task<List<Destruction>> PageAsync(TopicCursor? after, int take, CancellationToken cancellation)
    {
        var done = db.Set<Destruction>().AsNoTracking();
        if (after is { } last)
            done = done.Where(d => d.At <= last.At && (d.At < last.At || string.Compare(d.Id, last.Id) < 0));
        return done.OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(take).ToListAsync(cancellation);
    }
}
