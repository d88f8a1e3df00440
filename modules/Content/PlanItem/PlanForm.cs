namespace DiversInclusief.Content;

/// <summary>Moments as typed, in the time of Amsterdam; empty plans nothing.</summary>
internal sealed class PlanForm
{
    public string PublishAt { get; set => field = value?.Trim() ?? ""; } = "";
    public string UnpublishAt { get; set => field = value?.Trim() ?? ""; } = "";

    /// <summary>The version that was looked at.</summary>
    public string BasedOn { get; set => field = value?.Trim() ?? ""; } = "";

    public static PlanForm Of(ContentItem item, Schedule? plan) => new()
    {
        PublishAt = plan?.PublishAt is { } publish ? TypedMoment.Show(publish) : "",
        UnpublishAt = plan?.UnpublishAt is { } unpublish ? TypedMoment.Show(unpublish) : "",
        BasedOn = item.ContentItemVersionId,
    };

    /// <param name="fail">Gets the name of the field and what is wrong with it.</param>
    public (DateTimeOffset? Publish, DateTimeOffset? Unpublish) Read(DateTimeOffset now, Action<string, string> fail)
    {
        var publish = PublishAt.Length == 0 ? null : TypedMoment.Read(PublishAt, why => fail(nameof(PublishAt), why));
        var unpublish = UnpublishAt.Length == 0 ? null : TypedMoment.Read(UnpublishAt, why => fail(nameof(UnpublishAt), why));
        if (unpublish <= now)
            fail(nameof(UnpublishAt), "Dit tijdstip is al voorbij. Kies een later tijdstip, of haal het nu offline.");
        else if (unpublish <= publish)
            fail(nameof(UnpublishAt), "Offline halen kan pas na het publiceren. Kies een later tijdstip.");
        return (publish, unpublish);
    }
}
