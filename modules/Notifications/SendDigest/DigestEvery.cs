namespace DiversInclusief.Notifications;

internal enum DigestEvery
{
    Never,
    Day,
    Week,
}
