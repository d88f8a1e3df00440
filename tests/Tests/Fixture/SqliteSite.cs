namespace DiversInclusief.Tests;

/// <summary>The site on a SQLite file.</summary>
public class SqliteSite() : Site(postgres: false);
