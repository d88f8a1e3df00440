using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Kernel.Pages;

public abstract class TransactionPageFilterTests(KernelHost kernel)
{
    [Fact]
    public async Task A_handler_that_answers_is_kept() => Assert.True(await PostAsync("kept", (_, _) => { }));

    [Fact]
    public async Task A_handler_that_leaves_an_error_in_the_model_has_saved_nothing() =>
        Assert.False(await PostAsync("invalid", (page, _) => page.ModelState.AddModelError("Titel", "Vul een titel in.")));

    [Fact]
    public async Task A_handler_that_throws_has_saved_nothing() =>
        Assert.False(await PostAsync("thrown", (_, executed) => executed.Exception = new InvalidOperationException()));

    [Fact]
    public async Task A_page_with_its_own_transaction_is_left_alone() =>
        Assert.True(await PostAsync("own", (page, _) => page.ModelState.AddModelError("", "Fout wachtwoord."), new OwnTransactionAttribute()));

    [Fact]
    public async Task Reading_opens_no_transaction()
    {
        var open = await kernel.InScopeAsync(async scope =>
        {
            var page = PageFor(HttpMethods.Get);
            var inside = false;
            await Filter(scope).OnPageHandlerExecutionAsync(Executing(page), () =>
            {
                inside = scope.GetRequiredService<AppDb>().Database.CurrentTransaction is not null;
                return Task.FromResult(Executed(page));
            });
            return inside;
        });

        Assert.False(open);
    }

    private Task<bool> PostAsync(string id, Action<PageContext, PageHandlerExecutedContext> end, params object[] metadata) => kernel.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<AppDb>();
        var page = PageFor(HttpMethods.Post, metadata);
        await Filter(scope).OnPageHandlerExecutionAsync(Executing(page), async () =>
        {
            db.Add(new Note { Id = id });
            await db.SaveChangesAsync();
            var executed = Executed(page);
            end(page, executed);
            return executed;
        });
        db.ChangeTracker.Clear();
        return await db.Set<Note>().AnyAsync(n => n.Id == id);
    });

    private static TransactionPageFilter Filter(IServiceProvider scope) => new(scope.GetRequiredService<Transaction>());

    private static PageContext PageFor(string method, params object[] metadata)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        return new PageContext(new ActionContext(http, new RouteData(), new CompiledPageActionDescriptor { EndpointMetadata = metadata }));
    }

    private static PageHandlerExecutingContext Executing(PageContext page) => new(page, [], new HandlerMethodDescriptor(), new Dictionary<string, object?>(StringComparer.Ordinal), new object());

    private static PageHandlerExecutedContext Executed(PageContext page) => new(page, [], new HandlerMethodDescriptor(), new object());
}

public sealed class TransactionPageFilterOnSqlite(KernelOnSqlite kernel) : TransactionPageFilterTests(kernel), IClassFixture<KernelOnSqlite>;

public sealed class TransactionPageFilterOnPostgres(KernelOnPostgres kernel) : TransactionPageFilterTests(kernel), IClassFixture<KernelOnPostgres>;
