using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Topics of all rooms that the reader may enter.</summary>
[RequireMember]
internal sealed class ListTopicsPage(AppDb db, TopicRows rows, FacetNames terms, CurrentMember me) : PageModel
{
    public const string Path = "/forum/onderwerpen";
    private const int PerPage = 20;

    private List<Room> _rooms = [];

    [BindProperty(SupportsGet = true, Name = "toon")]
    public string? List { get; set; }

    [BindProperty(SupportsGet = true, Name = "ruimte")]
    public string? Room { get; set; }

    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "stand")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Type { get; set; }

    public List<TopicRow> Topics { get; private set; } = [];

    public TopicChoice Choice { get; private set; } = null!;

    public List<SelectListItem> Themes { get; private set; } = [];

    public List<SelectListItem> Types { get; private set; } = [];

    public IEnumerable<SelectListItem> Rooms => _rooms.Select(r => new SelectListItem(r.Name, r.Slug)).Prepend(new("Alle ruimtes", ""));

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [new("Alle soorten", ""), new("Vragen", TopicKindNames.Question), new("Gesprekken", TopicKindNames.Discussion), new("Peilingen", TopicKindNames.Poll)];

    public static IReadOnlyList<SelectListItem> States { get; } = [new("Elke stand", ""), new("Open", "open"), new("Beantwoord", "beantwoord"), new("Gesloten", "gesloten")];

    public bool IsNarrowed => Choice.IsNarrowed || !string.IsNullOrEmpty(Room);

    /// <summary>In the room that the list is about, or the first; null for who may not start a topic.</summary>
    public string? StartAddress => me.Reader.May(Permission.StartTopic) && (_rooms.Find(r => r.Slug == Room) ?? _rooms.FirstOrDefault()) is { } room ? $"{ForumAddress.Of(room)}/nieuw" : null;

    public string? Next { get; private set; }

    public string? First { get; private set; }

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        _rooms = await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
        Themes = [new("Alle thema’s", ""), .. await terms.ChoicesAsync(Facet.Theme, cancellation)];
        Types = [new("Elk soort gemeente", ""), .. await terms.ChoicesAsync(Facet.MunicipalityType, cancellation)];
        Choice = new TopicChoice(TopicListWords.Read(List), TopicKindNames.Read(Kind), StateOf(State), Theme ?? "", Type ?? "");
        await LoadAsync(TopicCursor.Parse(na), cancellation);
    }

    /// <summary>The same filters on another list.</summary>
    public string Address(TopicList list, TopicCursor? after = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("toon", TopicListWords.InAddress(list)), ("ruimte", Room), ("soort", Kind), ("stand", State), ("thema", Theme), ("type", Type), ("na", after?.ToString()) })
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return Path + query.ToQueryString();
    }

    private async Task LoadAsync(TopicCursor? after, CancellationToken cancellation)
    {
        var rooms = string.IsNullOrEmpty(Room) ? _rooms : _rooms.FindAll(r => r.Slug == Room);
        Topics = await rows.PageAsync(Choice, rooms, after, PerPage, cancellation);
        First = after is null ? null : Address(Choice.List);
        if (Topics.Count <= PerPage)
            return;
        Topics.RemoveAt(PerPage);
        Next = Address(Choice.List, TopicCursor.Of(Topics[^1]));
    }

    private static TopicState? StateOf(string? typed) => typed switch { "open" => TopicState.Open, "beantwoord" => TopicState.Answered, "gesloten" => TopicState.Closed, _ => null };
}
