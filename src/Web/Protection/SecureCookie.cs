namespace DiversInclusief.Web.Protection;

/// <summary>
/// A cookie that is always marked secure, also behind http://localhost, where browsers accept it.
/// (With SecurePolicy.Always the antiforgery system would refuse to work there at all.)
/// </summary>
internal sealed class SecureCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var cookie = base.Build(context, expiresFrom);
        cookie.Secure = true;
        return cookie;
    }
}
