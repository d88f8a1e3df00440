using System.Net;
using DiversInclusief.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiversInclusief.Tests;

public sealed class SignInTests(SignInTests.CountedSite site) : IClassFixture<SignInTests.CountedSite>
{
    [Fact]
    public async Task The_right_password_leads_to_where_the_member_was_going()
    {
        var visitor = site.Visitor();
        var form = await visitor.GetAsync("/account");
        Assert.Equal("/inloggen?terug=%2Faccount", form.Path);

        var account = await SendAsync(visitor, form, "daan@demo.example", World.Password);

        Assert.Equal("/account", account.Path);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_answer_the_same_after_the_same_work()
    {
        var before = Checks();
        var wrong = await SignInAsync("els@demo.example", "dit is het niet");
        var between = Checks();
        var unknown = await SignInAsync("niemand@demo.example", "dit is het niet");

        Assert.Equal(wrong.Text, unknown.Text);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.NotEmpty(wrong.ErrorOf("Form.Password"));
        Assert.Equal((1, 1), (between - before, Checks() - between));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_too_with_the_same_words()
    {
        var wrong = await SignInAsync("yusuf@demo.example", "poging 0");
        for (var i = 1; i < 5; i++)
            await SignInAsync("yusuf@demo.example", $"poging {i}");

        var locked = await SignInAsync("yusuf@demo.example", World.Password);

        Assert.Equal(wrong.Text, locked.Text);
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync("noor@demo.example", World.Password)).Status);
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example")]
    [InlineData("/\\elders.example")]
    public async Task Signing_in_never_leads_to_another_site(string elsewhere)
    {
        var visitor = site.Visitor();
        var form = await visitor.GetAsync("/inloggen?terug=" + Uri.EscapeDataString(elsewhere));

        var home = await SendAsync(visitor, form, "lotte@demo.example", World.Password);

        Assert.Equal(("localhost", "/"), (home.Address.Host, home.Address.AbsolutePath));
    }

    [Fact]
    public async Task An_expired_form_keeps_the_address_and_never_the_password()
    {
        var visitor = site.Visitor();
        var form = await visitor.GetAsync("/inloggen");

        var again = await visitor.SubmitAsync(form, ("Form.Email", "tom@demo.example"), ("Form.Password", World.Password), ("__RequestVerificationToken", "verlopen"));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("Verstuur het opnieuw", again.Text, StringComparison.Ordinal);
        Assert.Equal("tom@demo.example", again.One("[name='Form.Email']").GetAttribute("value"));
        Assert.DoesNotContain(World.Password, again.Html, StringComparison.Ordinal);
        Assert.Equal("/inloggen", (await visitor.GetAsync("/account")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Signing_out_needs_a_post_and_ends_the_session()
    {
        var member = await site.SignInAsync("karim");
        var question = await member.GetAsync("/uitloggen");
        Assert.Equal("/account", (await member.GetAsync("/account")).Path);

        await member.SubmitAsync(question);

        Assert.Equal("/inloggen", (await member.GetAsync("/account")).Address.AbsolutePath);
    }

    [Fact]
    public void A_password_is_kept_in_a_way_that_is_slow_to_guess()
    {
        // What the site itself asks for, without what makes these tests quick.
        var options = new PasswordHasherOptions();
        foreach (var configure in site.Services.GetServices<IConfigureOptions<PasswordHasherOptions>>())
            configure.Configure(options);

        Assert.InRange(options.IterationCount, 210_000, int.MaxValue);
    }

    private async Task<Page> SignInAsync(string email, string password)
    {
        var visitor = site.Visitor();
        return await SendAsync(visitor, await visitor.GetAsync("/inloggen"), email, password);
    }

    private static Task<Page> SendAsync(Client visitor, Page form, string email, string password) =>
        visitor.SubmitAsync(form, ("Form.Email", email), ("Form.Password", password));

    private int Checks() => site.Services.GetRequiredService<HashCount>().Checks;

    public sealed class CountedSite : SqliteSite
    {
        protected override void AddServices(IServiceCollection services)
        {
            services.AddSingleton<HashCount>();
            services.AddScoped<PasswordHasher<Member>>().AddScoped<IPasswordHasher<Member>, CountedHasher>();
        }
    }

    internal sealed class HashCount
    {
        public int Checks { get; set; }
    }

    /// <summary>The real hasher, counted: one check costs a tenth of a second, whoever is asked about.</summary>
    internal sealed class CountedHasher(PasswordHasher<Member> real, HashCount count) : IPasswordHasher<Member>
    {
        public string HashPassword(Member user, string password) => real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Member user, string hashedPassword, string providedPassword)
        {
            count.Checks++;
            return real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
