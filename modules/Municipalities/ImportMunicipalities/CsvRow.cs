namespace DiversInclusief.Municipalities;

/// <param name="Line">Of the file, from 1; a row may run over several.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
