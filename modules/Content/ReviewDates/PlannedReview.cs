namespace DiversInclusief.Content;

/// <summary>The review date of a published item, where lists and reminders can ask for it.</summary>
internal sealed class PlannedReview
{
    public const int Days = 30;

    public required string ItemId { get; init; }
    public required string OwnerId { get; set; }
    public required DateOnly On { get; set; }

    /// <summary>Day of the next reminder; null when all went out.</summary>
    public DateOnly? RemindOn { get; private set; }

    /// <summary>The next of: thirty days before, on the day, thirty days after. What is long past is not announced at once; it stands in the list of editors.</summary>
    public void PlanFrom(DateOnly today)
    {
        DateOnly[] moments = [On.AddDays(-Days), On, On.AddDays(Days)];
        RemindOn = moments.Where(moment => moment >= today).Select(moment => (DateOnly?)moment).FirstOrDefault();
    }
}
