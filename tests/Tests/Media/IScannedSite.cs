using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Tests.Media;

/// <summary>A site of which the uploads are scanned by a clamd of the test.</summary>
public interface IScannedSite
{
    ScanServer Scanner { get; }

    internal LogLines Said { get; }
}

/// <summary>Over the network.</summary>
public sealed class ScannedOnSqlite : SqliteSite, IScannedSite
{
    public ScanServer Scanner { get; } = new();

    LogLines IScannedSite.Said { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => [new("VirusScanner", $"localhost:{Scanner.Port}")];

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(((IScannedSite)this).Said);
}

/// <summary>Over a socket of the machine.</summary>
public sealed class ScannedOnPostgres : PostgresSite, IScannedSite
{
    public ScanServer Scanner { get; } = new();

    LogLines IScannedSite.Said { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => [new("VirusScanner", Scanner.SocketPath)];

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(((IScannedSite)this).Said);
}
