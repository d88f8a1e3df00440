using System.Text.Json;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Kernel.Settings;

/// <summary>The site's own properties, such as SiteName. Known and unknown ones alike are kept, so that a recipe comes out as it went in.</summary>
public sealed class SiteSettings(AppDb db)
{
    public async Task<T?> GetAsync<T>(string name, CancellationToken cancellation)
    {
        var value = await db.Set<SiteSetting>().Where(s => s.Name == name).Select(s => s.Value).FirstOrDefaultAsync(cancellation);
        return value is null ? default : JsonSerializer.Deserialize<T>(value);
    }

    internal Task<List<SiteSetting>> AllAsync(CancellationToken cancellation) => db.Set<SiteSetting>().AsNoTracking().ToListAsync(cancellation);

    public async Task SetAsync(string name, JsonNode? value, CancellationToken cancellation)
    {
        var text = value?.ToJsonString() ?? "null";
        if (await db.Set<SiteSetting>().AsTracking().FirstOrDefaultAsync(s => s.Name == name, cancellation) is { } setting)
            setting.Value = text;
        else
            db.Add(new SiteSetting { Name = name, Value = text });
        await db.SaveChangesAsync(cancellation);
    }
}
