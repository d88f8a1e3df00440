namespace DiversInclusief.Exchange;

/// <summary>A file that cannot be read as a table; the message says why in Dutch, for who brought it.</summary>
public sealed class TableException(string message) : Exception(message)
{
    internal TableException(int line, string message) : this($"regel {line}: {message}") { }
}
