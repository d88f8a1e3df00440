using System.Globalization;
using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.Search.KeepSnapshot;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.ShowState;

/// <summary>The index of this node at one moment, in the words of the page.</summary>
internal sealed class IndexReport(
    FeedState state, SnapshotState snapshot, IndexState index, IReadOnlyList<KindCount> kinds, IReadOnlyDictionary<string, string> names, IReadOnlyList<AsideRow> aside, DateTimeOffset now, bool justAsked)
{
    public string Node { get; } = Environment.MachineName;

    public IndexState Index => index;

    public IReadOnlyList<KindCount> Kinds { get; } = [.. kinds.OrderBy(kind => names.GetValueOrDefault(kind.Kind, kind.Kind), StringComparer.CurrentCulture)];

    public int Expected => Kinds.Sum(kind => kind.Expected);

    public int Actual => Kinds.Sum(kind => kind.Actual);

    public FillProgress? Progress { get; } = state.Progress;

    public bool IsFilling { get; } = state.IsFilling;

    public bool IsFilled { get; } = state.IsFilled;

    public string? CannotFollow { get; } = state.Following.Why;

    public string? CannotFill { get; } = state.Filling.Why;

    public IReadOnlyList<AsideRow> Aside => aside;

    public int AsideCount { get; } = state.Aside.Count;

    public ChangePosition? Position { get; } = state.Position;

    public SnapshotState Snapshot => snapshot;

    public bool IsFarApart => !IsFilling && Kinds.Any(kind => kind.IsFarApart);

    public bool IsWell => IsFilled && !IsFilling && !IsFarApart && CannotFollow is null && CannotFill is null && AsideCount == 0 && snapshot.Problem is null;

    /// <summary>One sentence that says how it is; also what a screen reader hears when it changes.</summary>
    public string Summary => this switch
    {
        { Progress: { IsOrdering: true } } => "De zoekindex wordt opgebouwd: bijna klaar, de lijsten worden nog op volgorde gezet.",
        { Progress: { } progress } => $"De zoekindex wordt opgebouwd: {progress.Percent} procent{TimeLeft(progress)}.",
        { IsFilling: true } => "De zoekindex wordt zo opgebouwd.",
        { IsWell: true } => "De zoekindex is bij. Er is niets aan de hand.",
        _ => "De zoekindex heeft aandacht nodig.",
    };

    /// <summary>Seconds after which a script asks again; null when nothing is going on.</summary>
    public int? Again => IsFilling || !IsFilled || justAsked ? 2 : CannotFollow is not null || CannotFill is not null ? 10 : null;

    public string Time => now.InAmsterdam().ToString("H.mm.ss 'uur'", CultureInfo.GetCultureInfo("nl-NL"));

    /// <summary>How long ago the feed last looked for changes.</summary>
    public string LastLook => state.LastLook is { } at ? (now - at).TotalSeconds < 10 ? "net nog" : DutchTime.Relative(at, now) : "nog niet";

    public string NameOf(KindCount kind) => names.GetValueOrDefault(kind.Kind, kind.Kind);

    public static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => $"{bytes / 1000.0:0} kB",
        < 1_000_000_000 => $"{bytes / 1_000_000.0:0.#} MB",
        _ => $"{bytes / 1_000_000_000.0:0.##} GB",
    };

    private static string TimeLeft(FillProgress progress) => progress.Left switch
    {
        null => "",
        { TotalSeconds: < 10 } => ", nog een paar seconden",
        { TotalSeconds: < 90 } left => $", nog ongeveer {Math.Ceiling(left.TotalSeconds / 10) * 10:0} seconden",
        { } left => $", nog ongeveer {Math.Ceiling(left.TotalMinutes):0} minuten",
    };
}
