namespace DiversInclusief.Identity;

/// <param name="Id">Null makes one up.</param>
/// <param name="Password">Null for who will choose one through a link.</param>
internal sealed record NewMember(string? Id, string Name, string Email, string Function, string Organisation, string? MunicipalityCode, IReadOnlyCollection<string> Roles, string? Password);
