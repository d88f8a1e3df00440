using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiversInclusief.Tests;

/// <summary>Which database commands a request sent; background work is not counted with it.</summary>
internal sealed class CommandLog : DbCommandInterceptor, IStartupFilter
{
    public const string Header = "X-Test-Request";

    private readonly AsyncLocal<ConcurrentQueue<string>?> _current = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _byRequest = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Take(string request) => _byRequest.TryRemove(request, out var commands) ? [.. commands] : [];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(Record);
        next(app);
    };

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Note(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Note(command, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Note(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Note(command, result));

    private Task Record(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers[Header] is [{ } request])
            _current.Value = _byRequest.GetOrAdd(request, _ => new ConcurrentQueue<string>());
        return next(context);
    }

    private T Note<T>(DbCommand command, T result)
    {
        _current.Value?.Enqueue(command.CommandText);
        return result;
    }
}
