namespace DiversInclusief.Tests;

/// <summary>The site on PostgreSQL.</summary>
public class PostgresSite() : Site(postgres: true);
