namespace DiversInclusief.Search.KeepSnapshot;

internal sealed class DiskFullException() : IOException("There is not enough room on the disk.")
{
}
