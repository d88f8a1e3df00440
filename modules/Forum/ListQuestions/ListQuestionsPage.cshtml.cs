using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>How long questions wait, and who helps whom.</summary>
[RequirePermission(Permission.ModerateForum)]
internal sealed class ListQuestionsPage(AppDb db, Questions questions, CurrentMember me) : PageModel
{
    public const string Path = "/beheer/vragen";
    private const string Answered = "beantwoord";
    private const int PerPage = 25;

    private List<Room> _rooms = [];

    [BindProperty(SupportsGet = true, Name = "toon")]
    public string? List { get; set; }

    [BindProperty(SupportsGet = true, Name = "ruimte")]
    public string? Room { get; set; }

    [BindProperty(SupportsGet = true, Name = "ronde")]
    public string? Round { get; set; }

    public List<QuestionRow> Rows { get; private set; } = [];

    public bool IsAnswered => List == Answered;

    public string? Next { get; private set; }

    public string? First { get; private set; }

    public IEnumerable<SelectListItem> Rooms => _rooms.Select(r => new SelectListItem(r.Name, r.Slug)).Prepend(new("Alle ruimtes", ""));

    public static IReadOnlyList<SelectListItem> Rounds { get; } =
        [new("Elke stap", ""), new("Vergelijkbare gemeenten gevraagd", "dichtbij"), new("Ruimere kring gevraagd", "ruim"), new("Bij het programma", "programma")];

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        _rooms = await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
        var room = _rooms.Find(r => r.Slug == Room)?.Id;
        var after = TopicCursor.Parse(na);
        Rows = await (IsAnswered ? questions.AnsweredAsync(room, after, PerPage + 1, cancellation) : questions.WaitingAsync(room, RoundOf(Round), after, PerPage + 1, cancellation));
        First = na is null ? null : Address(IsAnswered);
        if (Rows.Count <= PerPage)
            return;
        Rows.RemoveAt(PerPage);
        var last = Rows[^1].Question;
        Next = Address(IsAnswered, new TopicCursor(last.AnsweredAt ?? last.AskedAt, last.TopicId));
    }

    public string Address(bool answered, TopicCursor? after = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("toon", answered ? Answered : null), ("ruimte", Room), ("ronde", answered ? null : Round), ("na", after?.ToString()) })
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return Path + query.ToQueryString();
    }

    private static HelpRound? RoundOf(string? typed) => typed switch { "dichtbij" => HelpRound.Near, "ruim" => HelpRound.Wide, "programma" => HelpRound.Staff, _ => null };
}
