using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Exchange;

/// <summary>Taking the whole site along shows everything there is, and bringing one in gives out roles: only for who may do all of it anyway.</summary>
internal static class MoveSite
{
    public static bool IsFor(Reader reader) => reader.IsMember && Permission.All.All(reader.May);
}
