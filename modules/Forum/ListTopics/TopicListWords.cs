namespace DiversInclusief.Forum;

/// <summary>Lists of topics as they stand in addresses and on tabs.</summary>
internal static class TopicListWords
{
    public static IReadOnlyList<(TopicList List, string InAddress, string Words)> All { get; } =
    [
        (TopicList.Latest, "", "Nieuwste"),
        (TopicList.Open, "open", "Open vragen"),
        (TopicList.WithoutReply, "zonder-reactie", "Nog geen reactie"),
        (TopicList.Followed, "gevolgd", "Ik volg"),
        (TopicList.Mine, "van-mij", "Van mij"),
    ];

    /// <returns>The latest for a word that is none of ours.</returns>
    public static TopicList Read(string? typed) => All.FirstOrDefault(one => one.InAddress == (typed ?? "")).List;

    public static string InAddress(TopicList list) => All.First(one => one.List == list).InAddress;
}
