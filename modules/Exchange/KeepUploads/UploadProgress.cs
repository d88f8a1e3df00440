using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Exchange;

/// <summary>How far a job is, as a page shows it and a script follows it.</summary>
/// <param name="Address">Where the result will stand.</param>
/// <param name="Percent">Null as long as nothing is known.</param>
internal sealed record UploadProgress(Upload Upload, string Address, int? Percent, string Summary)
{
    public const string FragmentHeader = "X-Fragment";

    /// <summary>Seconds after which to look again; null when it is over.</summary>
    public int? Again => Upload.IsBusy ? 1 : null;

    public static bool IsAskedOf(HttpRequest request) => request.Headers[FragmentHeader] == "state";

    public static UploadProgress Of(Upload upload, Uploads uploads, string address)
    {
        var percent = uploads.Progress(upload) is var (done, of) ? (int?)(100L * done / of) : null;
        return new UploadProgress(upload, address, percent, SummaryOf(upload, percent));
    }

    private static string SummaryOf(Upload upload, int? percent) => upload.Stage switch
    {
        UploadStage.Checking => percent is null ? "We kijken wat er in het bestand staat." : $"We kijken de rijen na: {percent} procent.",
        UploadStage.Running => percent is null ? "Het inlezen begint zo." : $"Bezig met inlezen: {percent} procent.",
        UploadStage.Checked => "De proef is klaar.",
        UploadStage.Done => "Alles is ingelezen.",
        UploadStage.Failed => "Er is niets ingelezen.",
        _ => "Kies eerst wat de kolommen vullen.",
    };
}
