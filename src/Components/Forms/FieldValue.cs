using System.Collections;
using System.Globalization;

namespace DiversInclusief.Components.Forms;

/// <summary>How the stored value of a field is written in its control.</summary>
internal static class FieldValue
{
    public static string Text(this Field field) => field.Typed ?? Format(field.Model);

    public static bool IsChecked(this Field field) => field.WasPosted
        ? field.TypedValues.Contains("true", StringComparer.OrdinalIgnoreCase)
        : field.Model is true;

    /// <summary>The chosen values of a select, radio group or group of checkboxes.</summary>
    public static string[] Chosen(this Field field) => field.WasPosted ? field.TypedValues : field.Model switch
    {
        null => [],
        string one => [one],
        IEnumerable many => [.. many.Cast<object?>().Select(Format)],
        var one => [Format(one)],
    };

    /// <summary>Numbers with a fraction would be read as Dutch ("1,5"), but browsers post "1.5".</summary>
    public static bool PostsInvariant(this Field field) =>
        field.Type == typeof(decimal) || field.Type == typeof(double) || field.Type == typeof(float);

    // Browsers accept and post the value of date and number controls in the invariant form only.
    private static string Format(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
