using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>What a member wants to hear of, beyond single topics.</summary>
[RequireMember]
internal sealed class ChooseFollowsPage(FollowSubjects subjects, Follows follows, CurrentMember me) : PageModel
{
    public const string Path = "/forum/volgen";

    // A browser takes an empty choice in a list for a forgotten one, and would send nothing.
    private const string NotFollowed = "None";

    private readonly Dictionary<string, string> _names = [];
    private List<(string Subject, string Name)> _municipalities = [];
    private Dictionary<string, FollowLevel> _said = [];

    [BindProperty]
    public List<FollowChoice> Choices { get; set; } = [];

    /// <summary>One more municipality to follow.</summary>
    [BindProperty]
    public string? Municipality { get; set; }

    [TempData]
    public string? Happened { get; set; }

    /// <summary>Headings, each with the places of its rows.</summary>
    public List<(string Heading, Range Rows)> Groups { get; } = [];

    public static IReadOnlyList<SelectListItem> Levels { get; } =
        [new("Niet volgen", NotFollowed), new("Alleen nieuwe onderwerpen", nameof(FollowLevel.NewTopics)), new("Alles", nameof(FollowLevel.Everything)), new("Alleen in de samenvatting", nameof(FollowLevel.Digest)), new("Nooit een melding", nameof(FollowLevel.Muted))];

    public IEnumerable<SelectListItem> Municipalities =>
        _municipalities.Where(m => !_said.ContainsKey(m.Subject)).Select(m => new SelectListItem(m.Name, m.Subject)).Prepend(new("Kies een gemeente", ""));

    public string NameOf(FollowChoice choice) => _names[choice.Subject];

    public int Followed(Range rows) => Choices[rows].Count(choice => choice.Level != NotFollowed);

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var asked = Choices;
        Choices = [];
        await LoadAsync(cancellation);
        foreach (var choice in asked.Where(c => _names.ContainsKey(c.Subject ?? "")))
            if (LevelOf(choice.Level) is var level && level != (_said.TryGetValue(choice.Subject, out var known) ? known : null))
                await follows.SetAsync(me.Reader.MemberId!, choice.Subject, level, cancellation);
        if (_municipalities.Exists(m => m.Subject == Municipality))
            await follows.SetAsync(me.Reader.MemberId!, Municipality!, FollowLevel.NewTopics, cancellation);
        Happened = "Je keuzes zijn bewaard.";
        return LocalRedirect(Path);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        _said = await follows.BroadAsync(me.Reader.MemberId!, cancellation);
        _municipalities = await subjects.TermsAsync(Facet.Municipality, cancellation);
        Add("Ruimtes", await subjects.RoomsAsync(cancellation));
        Add("Gemeenten", _municipalities.FindAll(m => _said.ContainsKey(m.Subject)));
        Add("Thema’s", await subjects.TermsAsync(Facet.Theme, cancellation));
        Add("Soorten gemeenten", await subjects.TermsAsync(Facet.MunicipalityType, cancellation));
    }

    private void Add(string heading, List<(string Subject, string Name)> some)
    {
        if (some.Count == 0)
            return;
        Groups.Add((heading, Choices.Count..(Choices.Count + some.Count)));
        foreach (var (subject, name) in some)
        {
            _names[subject] = name;
            Choices.Add(new FollowChoice { Subject = subject, Level = _said.TryGetValue(subject, out var level) ? level.ToString() : NotFollowed });
        }
    }

    private static FollowLevel? LevelOf(string? typed) => Enum.TryParse<FollowLevel>(typed, out var level) && Enum.IsDefined(level) ? level : null;
}
