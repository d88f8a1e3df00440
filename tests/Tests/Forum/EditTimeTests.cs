using System.Net;

namespace DiversInclusief.Tests;

/// <summary>A site whose authors may change their words for a day, and mayors for a week.</summary>
public sealed class EditTimeTests(EditTimeSite site) : IClassFixture<EditTimeSite>
{
    [Fact]
    public async Task After_the_time_of_a_role_its_holders_read_their_own_words_and_change_them_no_more()
    {
        var (mayor, member) = (await site.SignInAsync("burgemeester"), await site.SignInAsync("ambtenaar"));
        var topic = await mayor.AskAsync("algemeen");
        var reply = await member.ReplyAsync(topic, "Dat zoek ik uit");
        var open = await member.GetAsync(Edit(reply));
        site.Clock.Advance(TimeSpan.FromHours(25));

        Assert.DoesNotContain("/bewerk/", (await member.GetAsync(topic.Path)).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(Edit(reply))).Status);
        Assert.Equal(HttpStatusCode.OK, (await mayor.GetAsync(Edit(topic))).Status);

        var late = await member.SubmitAsync(open, ("Form.Body", "Dat zocht ik uit"));
        Assert.Contains("niet meer wijzigen", late.ErrorOf("Form.Body"), StringComparison.Ordinal);
        Assert.Equal("Dat zocht ik uit", late.One("textarea").TextContent.Trim());
    }

    private static string Edit(Page topic) => $"{topic.Base()}/bewerk/{topic.LastPostId()}";
}

public sealed class EditTimeSite : SqliteSite
{
    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => [new("Forum:EditHours", "24"), new("Forum:EditHoursOf:Burgemeester", "168")];
}
