using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

/// <summary>What tests do with files at posts.</summary>
internal static class AttachSteps
{
    public const string Reply = "form[action$=reageer]";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>As the script of the form does: one file, by itself.</summary>
    /// <returns>What the script is told: an id with more, or an error.</returns>
    public static async Task<JsonNode> UploadFileAsync(this Client client, string name, byte[] bytes)
    {
        using var content = FormFields.Encode((await client.GetAsync("/forum/algemeen/nieuw")).Form(), []) as MultipartFormDataContent;
        content!.Add(new StringContent(await client.TokenAsync()), "__RequestVerificationToken");
        content.Add(new ByteArrayContent(bytes), "Upload", name);
        using var answer = await client.Http.PostAsync("/forum/bijlage", content, Cancellation);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!.AsArray().Single()!;
    }

    /// <summary>Takes a file out of a form that was not sent yet.</summary>
    public static async Task ThrowAwayAsync(this Client client, string id)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", await client.TokenAsync()), KeyValuePair.Create("weg", id)]);
        using var answer = await client.Http.PostAsync("/forum/bijlage", content, Cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Sends a form with files chosen in it, as a browser without script does, and follows where that leads.</summary>
    public static async Task<Page> SendWithAsync(this Client client, Page page, string selector, (string Name, byte[] Bytes)[] files, params (string Name, string Value)[] fields)
    {
        var form = page.Form(selector);
        var content = (MultipartFormDataContent)FormFields.Encode(form, FormFields.Filled(form, null, fields));
        foreach (var (name, bytes) in files)
            content.Add(FilePart(name, bytes));
        return await client.SendAsync(page, form.GetAttribute("action") ?? "", content);
    }

    /// <summary>Sends a form that names files which were uploaded before.</summary>
    /// <param name="action">Of a button; empty for that of the form.</param>
    public static async Task<Page> SendNamingAsync(this Client client, Page page, string selector, string action, IEnumerable<(string Id, string Alt)> files, params (string Name, string Value)[] fields)
    {
        var form = page.Form(selector);
        var content = (MultipartFormDataContent)FormFields.Encode(form, FormFields.Filled(form, null, fields));
        foreach (var (id, alt) in files)
        {
            content.Add(new StringContent(id), "Form.Files.Index");
            content.Add(new StringContent(id), $"Form.Files[{id}].Id");
            content.Add(new StringContent(alt), $"Form.Files[{id}].Alt");
        }
        return await client.SendAsync(page, action.Length > 0 ? action : form.GetAttribute("action") ?? "", content);
    }

    /// <returns>The topic, at the new post.</returns>
    public static async Task<Page> ReplyWithAsync(this Client client, Page topic, string body, params (string Name, byte[] Bytes)[] files) =>
        await client.SendWithAsync(await client.GetAsync(topic.Path), Reply, files, ("Form.Body", body));

    /// <summary>Addresses of the files that the page shows at posts, documents and pictures.</summary>
    public static IReadOnlyList<string> FileAddresses(this Page page) =>
        [.. page.Document.QuerySelectorAll(".di-post-files a, .di-post-images a").Select(a => ((IHtmlAnchorElement)a).GetAttribute("href")!)];

    public static async Task<HttpResponseMessage> FileAsync(this Client client, string address) => await client.Http.GetAsync(address, Cancellation);

    public static Task<List<Attachment>> AttachmentsAsync(this Site site, System.Linq.Expressions.Expression<Func<Attachment, bool>> which) =>
        site.WithAsync<AppDb, List<Attachment>>(db => db.Set<Attachment>().AsNoTracking().Where(which).ToListAsync(Cancellation));

    /// <summary>Runs one of the jobs that nobody causes.</summary>
    public static async Task RunAsync<TJob>(this Site site) where TJob : IRunJob
    {
        await using var scope = site.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IRunJob>().OfType<TJob>().Single();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() => job.RunAsync("{}", Cancellation), Cancellation);
    }

    private static async Task<string> TokenAsync(this Client client) => (await client.GetAsync("/forum/algemeen/nieuw")).One("[name=__RequestVerificationToken]").GetAttribute("value")!;

    // A name that a browser of honest people would never send goes in as it is.
    private static ByteArrayContent FilePart(string name, byte[] bytes)
    {
        var part = new ByteArrayContent(bytes);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "Upload", FileName = "bestand.pdf", FileNameStar = name };
        return part;
    }

    private static async Task<Page> SendAsync(this Client client, Page page, string action, MultipartFormDataContent content)
    {
        using var answer = await client.Http.PostAsync(new Uri(page.Address, action), content, Cancellation);
        return answer.Headers.Location is { } next ? await client.GetAsync(next.ToString()) : new Page(answer, await answer.Content.ReadAsStringAsync(Cancellation), []);
    }
}
