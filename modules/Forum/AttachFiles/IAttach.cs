namespace DiversInclusief.Forum;

/// <summary>A form that takes files along.</summary>
internal interface IAttach
{
    List<AttachedForm> Files { get; set; }
}
