namespace DiversInclusief.Exchange;

internal enum UploadKind
{
    Table,
    Site,
}
