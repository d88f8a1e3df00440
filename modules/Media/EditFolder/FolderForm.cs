namespace DiversInclusief.Media;

internal sealed class FolderForm
{
    public string? Name { get; set; }
    public string? ParentId { get; set; }
}
