namespace DiversInclusief.Tests;

/// <summary>Stands still until a test moves it. Timers keep running on real time, so background work goes on.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>A Monday morning in the weeks that the demo world tells of.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private DateTimeOffset _now = Start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;

    public void SetTo(DateTimeOffset time) => _now = time;
}
