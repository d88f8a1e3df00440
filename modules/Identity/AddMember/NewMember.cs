namespace DiversInclusief.Identity;

/// <param name="Id">Null makes one up.</param>
/// <param name="Email">Empty keeps the known address; a new member without one cannot sign in until an address is known.</param>
/// <param name="Password">Null for who will choose one through a link.</param>
internal sealed record NewMember(string? Id, string Name, string Email, string Function, string Organisation, string? MunicipalityCode, IReadOnlyCollection<string> Roles, string? Password)
{
    /// <summary>Null for now.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    public bool Blocked { get; init; }

    /// <summary>Terms of office of the roles that do not always hold.</summary>
    public IReadOnlyDictionary<string, (DateOnly? From, DateOnly? Until)> Terms { get; init; } = new Dictionary<string, (DateOnly?, DateOnly?)>();
}
