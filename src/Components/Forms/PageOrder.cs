using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DiversInclusief.Components.Forms;

internal static class PageOrder
{
    private const int AtTheEnd = 999;

    /// <summary>Sorts "Form.Title" by where the properties are declared, because model state itself is alphabetical.</summary>
    public static string Of(ModelMetadata? metadata, string key)
    {
        var ranks = new List<string>();
        foreach (var name in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var properties = metadata?.Properties.ToList() ?? [];
            var rank = properties.FindIndex(property => property.PropertyName == name);
            metadata = rank < 0 ? null : properties[rank];
            ranks.Add((rank < 0 ? AtTheEnd : rank).ToString("D4"));
        }

        return string.Join('.', ranks);
    }
}
