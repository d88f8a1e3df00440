namespace DiversInclusief.Media;

/// <summary>What came of running a program.</summary>
/// <param name="Output">Null when it did not come to a good end.</param>
/// <param name="IsAbsent">It is not installed, or hung: that says nothing about the file.</param>
internal sealed record ProgramAnswer(byte[]? Output, bool IsAbsent)
{
    public static ProgramAnswer Refused { get; } = new(null, IsAbsent: false);

    public static ProgramAnswer Absent { get; } = new(null, IsAbsent: true);
}
