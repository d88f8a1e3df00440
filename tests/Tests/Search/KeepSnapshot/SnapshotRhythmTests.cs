using DiversInclusief.Search.KeepSnapshot;

namespace DiversInclusief.Tests.Search.KeepSnapshot;

public sealed class SnapshotRhythmTests
{
    private static readonly SavedSnapshot Last = new(TestClock.Start, 1, Changes: 100, Fills: 1);

    [Fact]
    public void The_first_one_is_due_at_once() => Assert.True(SnapshotRhythm.IsDue(null, null, 0, 1, TestClock.Start));

    [Fact]
    public void One_is_due_at_once_after_the_index_was_built_anew() => Assert.True(SnapshotRhythm.IsDue(Last, Last.At, 100, 2, TestClock.Start));

    [Theory]
    [InlineData(1, 100_000, false)]
    [InlineData(6, 999, false)]
    [InlineData(6, 1000, true)]
    [InlineData(59, 1, false)]
    [InlineData(61, 1, true)]
    [InlineData(61, 0, false)]
    [InlineData(25 * 60, 0, true)]
    public void Many_changes_hurry_it_and_a_few_can_wait(int minutes, int changes, bool due) =>
        Assert.Equal(due, SnapshotRhythm.IsDue(Last, Last.At, Last.Changes + changes, Last.Fills, TestClock.Start.AddMinutes(minutes)));

    [Theory]
    [InlineData(4, false)]
    [InlineData(6, true)]
    public void A_disk_that_refused_is_left_alone_for_a_while(int minutes, bool due)
    {
        var tried = TestClock.Start.AddHours(2);

        Assert.Equal(due, SnapshotRhythm.IsDue(Last, tried, Last.Changes + 1, Last.Fills, tried.AddMinutes(minutes)));
        Assert.Equal(due, SnapshotRhythm.IsDue(null, tried, 0, 1, tried.AddMinutes(minutes)));
    }
}
