namespace DiversInclusief.Web;

internal static class ContentRoot
{
    /// <summary>Where appsettings.json and recipes stand: beside the published application, or the project when run from its sources.</summary>
    public static string Find() =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, "appsettings.json")) ? AppContext.BaseDirectory : Directory.GetCurrentDirectory();
}
