using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Tests;

/// <summary>What the site logs, as lines to look at.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, string Text)> _lines = new();

    /// <summary>Lines of which the category or the text holds these words.</summary>
    public IEnumerable<string> Of(string words) =>
        _lines.Where(line => line.Category.Contains(words, StringComparison.Ordinal) || line.Text.Contains(words, StringComparison.Ordinal)).Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => new Lines(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Lines(string category, ConcurrentQueue<(string Category, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((category, formatter(state, exception)));
    }
}
