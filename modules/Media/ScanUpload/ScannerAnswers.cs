using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DiversInclusief.Media;

/// <summary>That nobody scans is a choice and is said; that the named scanner is silent is a fault, for then no file is taken.</summary>
internal sealed class ScannerAnswers(VirusScanner scanner) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!scanner.IsNamed)
            return HealthCheckResult.Healthy($"Uploads are not scanned for viruses: no scanner is named ({ScannerAddress.Setting}).");
        await scanner.ProbeAsync(cancellationToken);
        return scanner.IsSilent ? HealthCheckResult.Degraded("The virus scanner does not answer; uploads are refused.") : HealthCheckResult.Healthy();
    }
}
