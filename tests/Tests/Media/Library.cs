using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Media;

/// <summary>What tests do with the media library of a site.</summary>
internal static class Library
{
    public static Task<StoredMedia> StoreAsync(this Site site, string name, byte[] bytes, bool isKept = true) =>
        site.WithAsync<StoreMediaHandler, StoredMedia>(store => store.HandleAsync(new NewMedia(name, new MemoryStream(bytes)) { IsKept = isKept }, TestContext.Current.CancellationToken));

    /// <summary>Sends files through the form of a page, as a browser without script does, and follows where that leads.</summary>
    public static async Task<Page> UploadAsync(this Client client, string address, params (string Name, byte[] Bytes)[] files)
    {
        using var form = Form(await client.GetAsync(address), files);
        using var answer = await client.Http.PostAsync(address, form, TestContext.Current.CancellationToken);
        return answer.Headers.Location is { } next
            ? await client.GetAsync(next.ToString())
            : new Page(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), []);
    }

    /// <summary>What stands in the form of the page, with files.</summary>
    public static MultipartFormDataContent Form(Page page, params (string Name, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var hidden in page.Form().QuerySelectorAll("input[type=hidden]"))
            form.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), "Upload", name);
        return form;
    }

    /// <summary>Says that something readable with this token shows the file.</summary>
    public static Task UseAsync(this Site site, string path, string access, string key = "iets") =>
        site.WithAsync<MediaUses>(uses => uses.RecordAsync(new MediaUser("proef", $"{key}-{path}", "Iets", "/beheer/iets"), new Dictionary<string, string> { [path] = access }, TestContext.Current.CancellationToken));

    public static Task<MediaFile?> RowAsync(this Site site, string path) =>
        site.WithAsync<AppDb, MediaFile?>(db => db.Set<MediaFile>().AsNoTracking().FirstOrDefaultAsync(file => file.Path == path, TestContext.Current.CancellationToken));

    /// <summary>Every file that the library keeps on disk, without the folder of the site.</summary>
    public static async Task<string[]> OnDiskAsync(this Site site) => await site.WithAsync<SitePaths, string[]>(paths =>
        Task.FromResult(Directory.EnumerateFiles(paths.Folder("media"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()));
}
