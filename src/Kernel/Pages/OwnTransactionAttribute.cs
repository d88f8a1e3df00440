namespace DiversInclusief.Kernel.Pages;

/// <summary>
/// For a page whose bad outcome must be stored too, such as a wrong password that counts towards a lock-out.
/// The page commits by itself; the filter stays away.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OwnTransactionAttribute : Attribute;
