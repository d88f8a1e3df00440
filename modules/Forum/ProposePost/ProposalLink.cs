using System.Globalization;
using System.Security.Cryptography;
using DiversInclusief.Notifications;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DiversInclusief.Forum;

/// <summary>
/// The link in the mail about a proposal, sealed by the site: for one proposal, one text of it and one member. It is made when the mail goes and kept nowhere, so that nobody
/// who looks after mail or database can use it. How long it works and whether it was used is known by the proposal.
/// </summary>
internal sealed class ProposalLink(IDataProtectionProvider protection) : IOpenFromMail
{
    public const string Route = ListProposalsPage.Address + "/link";
    private const string Text = "tekst";
    private const int Longest = 1000;
    private readonly IDataProtector _seal = protection.CreateProtector("DiversInclusief.Forum.Proposal");

    public string Kind => ProposalKinds.Asked.Name;

    /// <summary>In the inbox, where who opens it has signed in.</summary>
    public static string Of(Proposal proposal) => string.Create(CultureInfo.InvariantCulture, $"{ListProposalsPage.Address}/{proposal.Id}?{Text}={proposal.Revision}");

    public string PathFor(string link, string memberId)
    {
        var (path, query) = link.Split('?') is [var before, var after] ? (before, after) : (link, "");
        return $"{Route}?code={Seal(path[(path.LastIndexOf('/') + 1)..], QueryHelpers.ParseQuery(query).GetValueOrDefault(Text).ToString(), memberId)}";
    }

    /// <returns>Null when the site did not make this.</returns>
    public (string Id, int Revision, string PrincipalId)? Read(string? code)
    {
        if (string.IsNullOrEmpty(code) || code.Length > Longest)
            return null;
        try { return _seal.Unprotect(code).Split('\n') is [var id, var text, var member] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? (id, revision, member) : null; }
        catch (CryptographicException) { return null; }
    }

    /// <summary>The address is the key: it goes to no search engine, no cache and no other site.</summary>
    public static void KeepToItself(HttpResponse response)
    {
        response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private string Seal(string id, string revision, string memberId) => _seal.Protect($"{id}\n{revision}\n{memberId}");
}
