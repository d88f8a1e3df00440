using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Tests.Kernel.Access;

public sealed class PermissionTests
{
    [Fact]
    public void The_list_of_all_permissions_misses_none()
    {
        var named = typeof(Permission).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

        Assert.Equal(named.Order(StringComparer.Ordinal), Permission.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_visitor_may_nothing()
    {
        Assert.DoesNotContain(Permission.All, Reader.Visitor.May);
        Assert.False(Reader.Visitor.IsMember);
        Assert.True(Reader.Visitor.CanRead(Token.Public));
        Assert.False(Reader.Visitor.CanRead([Token.Members, Token.Role("Wethouder"), Token.Room("a"), Token.Member("b")]));
    }

    [Fact]
    public void The_site_may_everything_but_reads_on_nobodys_behalf()
    {
        Assert.All(Permission.All, permission => Assert.True(Reader.Site.May(permission)));
        Assert.False(Reader.Site.CanRead(Token.Public));
    }
}
