namespace DiversInclusief.Municipalities;

/// <summary>A file that is not CSV.</summary>
internal sealed class CsvException(int line, string message) : Exception($"regel {line}: {message}");
