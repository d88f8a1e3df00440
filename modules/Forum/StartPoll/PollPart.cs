using DiversInclusief.Components.Text;

namespace DiversInclusief.Forum;

/// <summary>What makes a new topic a poll, as it goes along while the text is a draft or waits for a moderator.</summary>
internal sealed class PollPart
{
    /// <summary>One on each line.</summary>
    public string Options { get; set; } = "";

    public PollWay? Way { get; set; }

    public bool Secret { get; set; }

    /// <summary>Last day, included, in Amsterdam.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>A poll that waited has as many days to vote as its writer meant.</summary>
    public void Waited(int days) => Until = Until?.AddDays(days);

    /// <summary>For one in which nothing is missing.</summary>
    public Poll For(string topicId) => new() { TopicId = topicId, Way = Way!.Value, IsSecret = Secret, ClosesAt = DutchTime.StartOf(Until!.Value.AddDays(1)), OptionLines = Options };
}
