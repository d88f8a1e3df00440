using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Members as other members know them: name, function, where they work, roles and terms of office. Never a password, passkey or token; the e-mail address only when asked for.</summary>
internal sealed class MembersExport(AppDb db) : IExportRecipeStep
{
    private const int Piece = 500;

    public int Order => 31;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = await db.Set<Member>().Select(member => member.Id).ToListAsync(cancellation);
        foreach (var piece in ids.Order(StringComparer.Ordinal).Chunk(Piece))
        {
            var found = await db.Set<Member>().AsNoTracking().Include(member => member.Roles).Where(member => piece.Contains(member.Id)).ToListAsync(cancellation);
            var members = found.OrderBy(member => member.Id, StringComparer.Ordinal).Select(member => (JsonNode)Of(member, scope.Addresses));
            yield return new JsonObject { ["name"] = "Members", ["WithoutPassword"] = true, ["Members"] = new JsonArray([.. members]) };
        }
    }

    private static JsonObject Of(Member member, bool withAddress)
    {
        var json = new JsonObject { ["MemberId"] = member.Id, ["Name"] = member.Name, ["Function"] = member.Function, ["Organisation"] = member.Organisation };
        if (withAddress && member.Email is { } address)
            json["Email"] = address;
        if (member.MunicipalityCode is { } code)
            json["MunicipalityCode"] = code;
        var roles = member.Roles.OrderBy(role => role.RoleName, StringComparer.Ordinal).ToList();
        json["Roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role.RoleName)]);
        if (roles.Where(role => role.From is not null || role.Until is not null).Select(Term).ToArray() is { Length: > 0 } terms)
            json["Terms"] = new JsonArray(terms);
        json["JoinedUtc"] = member.JoinedAt.UtcDateTime;
        if (member.Blocked)
            json["Blocked"] = true;
        return json;
    }

    private static JsonNode Term(MemberRole held) => new JsonObject { ["Role"] = held.RoleName, ["From"] = held.From?.ToString("O"), ["Until"] = held.Until?.ToString("O") };
}
