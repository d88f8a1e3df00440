using DiversInclusief.Kernel.Pages;

namespace DiversInclusief.Web.Start;

/// <summary>The lines that a person who typed ./run is waiting for.</summary>
internal static class Welcome
{
    public static async Task PrintAsync(WebApplication app, CancellationToken cancellation)
    {
        var address = app.Urls.First();
        await Console.Out.WriteLineAsync($"Divers & Inclusief serves on {address}".AsMemory(), cancellation);
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var greeting in scope.ServiceProvider.GetServices<IGreet>())
            foreach (var line in await greeting.LinesAsync(address, cancellation))
                await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
    }
}
