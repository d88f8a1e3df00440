namespace DiversInclusief.Kernel.Data;

/// <summary>Where the site keeps its rows. Section "Database" of the configuration.</summary>
public sealed class DatabaseSettings
{
    /// <summary>"sqlite" (default) or "postgres".</summary>
    public string Provider { get; set; } = "sqlite";

    /// <summary>An ADO.NET connection string; for SQLite it defaults to site.db in the data folder.</summary>
    public string ConnectionString { get; set; } = "";

    public bool IsPostgres => Provider.Equals("postgres", StringComparison.OrdinalIgnoreCase);
}
