namespace DiversInclusief.Kernel.Pages;

/// <summary>Lines for whoever started the site, such as where to make the first administrator.</summary>
public interface IGreet
{
    Task<IReadOnlyList<string>> LinesAsync(string siteAddress, CancellationToken cancellation);
}
