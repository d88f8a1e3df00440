namespace DiversInclusief.Identity;

/// <summary>What others see of a member.</summary>
public sealed record MemberCard(string Id, string Name, string Function, string Organisation, string? MunicipalityCode)
{
    /// <summary>Function and organisation as one line, such as "Wethouder, gemeente Delft".</summary>
    public string Line => string.Join(", ", new[] { Function, Organisation }.Where(part => part.Length > 0));
}
