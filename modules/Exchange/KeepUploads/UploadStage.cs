namespace DiversInclusief.Exchange;

internal enum UploadStage
{
    /// <summary>Waits for a choice of columns.</summary>
    Received,

    /// <summary>A dry run is going on.</summary>
    Checking,

    /// <summary>The dry run is over; waits for a word.</summary>
    Checked,

    Running,
    Done,

    /// <summary>Nothing was stored.</summary>
    Failed,
}
