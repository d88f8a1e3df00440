using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>A report with the names of the people in it.</summary>
internal sealed record ReportView(Report Report, IReadOnlyDictionary<string, MemberCard> People)
{
    public Post Post => Report.Post;
    public Topic Topic => Report.Topic;
    public string Address => $"{ListReportsPage.Address}/{Report.Id}";
    public string PostAddress => ForumAddress.Of(Topic, Post.Number, Post.Id);
    public string Author => Post.Alias ?? NameOf(Post.AuthorId);
    public bool IsConfidential => Report.Flags.Exists(f => f.Reason == FlagReason.Confidential);
    public IEnumerable<string> Reasons => Report.Flags.Select(f => FlagReasons.Of(f.Reason)).Distinct();

    public string Verdict => Report.Verdict switch
    {
        Forum.Verdict.NothingWrong => "Blijft staan",
        Forum.Verdict.EditAsked => "Aanpassing gevraagd",
        Forum.Verdict.Hidden => "Verborgen",
        _ => "Wacht",
    };

    public string NameOf(string? memberId) => memberId is not null && People.TryGetValue(memberId, out var card) ? card.Name : "Voormalig lid";
}
