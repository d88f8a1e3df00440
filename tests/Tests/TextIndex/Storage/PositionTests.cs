using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.Tests.TextIndex.Storage;

public sealed class PositionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Positions_are_read_as_they_were_written(int seed)
    {
        var random = new Random(seed);
        var postings = Enumerable.Range(0, 64).Select(_ => Positions(random)).ToList();
        var bytes = Written(postings);
        for (var skip = 0; skip < postings.Count; skip++)
        {
            var read = new List<int>();
            var reader = new PositionReader(bytes, 0);
            reader.Skip(skip);
            reader.Read(read);
            Assert.Equal(postings[skip], read);
        }
    }

    [Fact]
    public void A_word_that_stands_once_and_early_takes_one_byte_and_parts_of_compounds_next_to_nothing()
    {
        Assert.Equal(64, Written(Enumerable.Repeat(new List<int> { 150 }, 64)).Length);
        Assert.InRange(Written(Enumerable.Repeat(new List<int>(), 64)).Length, 1, 5);
    }

    private static List<int> Positions(Random random)
    {
        var count = random.Next(4) == 0 ? 0 : random.Next(1, 6);
        var spread = random.Next(5) switch { 0 => 30, 1 => 250, 2 => 2_000, 3 => 5_000, _ => 3_000_000 };
        return Enumerable.Range(0, count).Select(_ => random.Next(spread)).Distinct().Order().ToList();
    }

    private static byte[] Written(IEnumerable<List<int>> postings)
    {
        var writer = new PositionWriter();
        writer.StartBlock();
        foreach (var positions in postings)
        {
            if (positions.Count == 0) writer.AddNone();
            for (var i = 0; i < positions.Count; i++) writer.Add((uint)(positions[i] - (i == 0 ? 0 : positions[i - 1])), i == positions.Count - 1);
        }
        return writer.ToArray();
    }
}
