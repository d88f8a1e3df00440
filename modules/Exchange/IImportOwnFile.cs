namespace DiversInclusief.Exchange;

/// <summary>A file whose form a module knows by itself, for the word "import" of the command line.</summary>
public interface IImportOwnFile
{
    /// <summary>Looks at the beginning of the file only.</summary>
    Task<bool> KnowsAsync(string file, CancellationToken cancellation);

    /// <summary>With an error in the file nothing changes, and what is wrong is thrown as a VerbException.</summary>
    Task ImportAsync(string file, bool dryRun, TextWriter output, CancellationToken cancellation);
}
