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
        "Dossier" => "folder",
        "DossierItem" => "list",
        "Lesson" => "school",
        "BuildingBlock" => "puzzle",
        "MunicipalApproach" => "building-community",
        "Quote" => "quote",
        "Figure" => "chart-bar",
        "DocumentReference" => "file-text",
        "Step" => "list-numbers",
        _ => "info-circle",
    };
}
