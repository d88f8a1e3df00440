namespace DiversInclusief.Content;

/// <summary>Icons of the theme per type.</summary>
public static class KindIcon
{
    public static string Of(string contentType) => contentType switch
    {
        "Publication" => "file-text",
        "EventReport" => "report",
        "InspiringExample" => "bulb",
        "ActionPerspective" => "compass",
        "Column" => "writing",
        "PressRelease" => "news",
        "Person" => "user",
        "Municipality" => "building-community",
        _ => "info-circle",
    };
}
