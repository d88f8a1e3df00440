namespace DiversInclusief.Content;

/// <summary>A published item in the list of reviewers.</summary>
internal sealed record ItemToJudge(string Id, string Title, DateTimeOffset PublishedAt, int Judgements, bool HasJudged, bool IsMine)
{
    public string Words => Judgements switch { 0 => "Nog geen oordeel", 1 => "Eén oordeel", _ => "Beoordeeld" };

    public string Kind => Judgements switch { 0 => "neutral", 1 => "info", _ => "success" };
}
