namespace DiversInclusief.Kernel.Access;

/// <summary>The reader of this request. Set once, before any page runs; a visitor until then.</summary>
public sealed class CurrentMember
{
    public Reader Reader { get; set; } = Reader.Visitor;
}
