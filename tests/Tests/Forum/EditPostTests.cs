using System.Net;

namespace DiversInclusief.Tests;

public sealed class EditPostTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData(4, false)]
    [InlineData(6, true)]
    public async Task A_change_is_marked_once_the_first_five_minutes_are_over(int minutes, bool marked)
    {
        var member = await site.SignInAsync("wethouder");
        var topic = await member.AskAsync("algemeen");
        site.Clock.Advance(TimeSpan.FromMinutes(minutes));

        var edited = await member.SubmitAsync(await EditAsync(member, topic), ("Form.Body", "Nu zonder tikfout."));

        Assert.Contains("Nu zonder tikfout.", edited.Text, StringComparison.Ordinal);
        Assert.Equal(marked, edited.Text.Contains("· bewerkt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_edits_the_words_of_another()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen");
        var other = await site.SignInAsync("moderator");

        Assert.Equal(HttpStatusCode.NotFound, (await EditAsync(other, topic)).Status);
    }

    private static Task<Page> EditAsync(Client client, Page topic) => client.GetAsync($"{topic.Base()}/bewerk/{topic.LastPostId()}");
}
