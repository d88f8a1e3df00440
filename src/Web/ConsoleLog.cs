using Microsoft.Extensions.Logging.Console;

namespace DiversInclusief.Web;

internal static class ConsoleLog
{
    /// <summary>One JSON object a line when nobody is watching, short lines on a terminal; commands keep their output to themselves.</summary>
    public static void AddConsoleLog(this WebApplicationBuilder builder, string[] args)
    {
        builder.Logging.ClearProviders();
        if (Console.IsOutputRedirected)
            builder.Logging.AddJsonConsole(json => json.UseUtcTimestamp = true);
        else
            builder.Logging.AddSimpleConsole(line => (line.SingleLine, line.ColorBehavior) = (true, LoggerColorBehavior.Disabled));
        // Standard output belongs to the answer of a command; what is logged goes to standard error.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (args.Length > 0 && args[0] is not "serve")
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
    }
}
