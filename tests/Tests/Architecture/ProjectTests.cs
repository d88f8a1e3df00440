namespace DiversInclusief.Tests.Architecture;

public sealed class ProjectTests
{
    public static TheoryData<string> Projects { get; } = [.. Sources.Projects.Select(Sources.Short).Where(p => !p.StartsWith("tests", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_stands_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var allowed = Layers.MayUse(name);

        Assert.True(allowed is not null, $"{project} has no place in Layers.");
        Assert.Empty(Sources.References(Repository.Path(project)).Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_pins_its_packages(string project) =>
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(Repository.Path(project))!, "packages.lock.json")), $"{project} has no packages.lock.json; build it and commit the file.");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.Path("DiversInclusief.slnx"));

        Assert.All(Sources.Projects.Select(Sources.Short), project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }
}
