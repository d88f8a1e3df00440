using System.CommandLine;
using System.Security.Cryptography;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Identity;

internal sealed class AddMemberVerb : IVerb
{
    private readonly Option<string> _email = new("--email") { Required = true, Description = "Address to sign in with" };
    private readonly Option<string> _name = new("--name") { Required = true, Description = "First and last name" };
    private readonly Option<string> _function = new("--function") { DefaultValueFactory = _ => "", Description = "Function, such as wethouder" };
    private readonly Option<string> _organisation = new("--organisation") { DefaultValueFactory = _ => "" };
    private readonly Option<string?> _municipality = new("--municipality") { Description = "CBS code, such as GM0518" };
    private readonly Option<string[]> _roles = new("--role") { DefaultValueFactory = _ => [], Description = "May be given more than once" };

    public Command Build(VerbHost host)
    {
        var add = new Command("add", "Add a member; prints a password to hand over") { _email, _name, _function, _organisation, _municipality, _roles };
        add.SetAction((parsed, cancellation) => host.RunAsync(parsed, (services, output) => AddAsync(services, parsed, output, cancellation), cancellation));
        return new Command("member", "Members of the site") { add };
    }

    private async Task<int> AddAsync(IServiceProvider services, ParseResult parsed, TextWriter output, CancellationToken cancellation)
    {
        var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstvwxyz23456789", 16);
        var member = new NewMember(null, parsed.GetRequiredValue(_name), parsed.GetRequiredValue(_email), parsed.GetRequiredValue(_function),
            parsed.GetRequiredValue(_organisation), parsed.GetValue(_municipality), parsed.GetRequiredValue(_roles), password);
        IReadOnlyList<string> errors = [];
        await services.GetRequiredService<Transaction>().RunAsync(async () =>
        {
            errors = await services.GetRequiredService<AddMemberHandler>().HandleAsync(member, cancellation);
            return errors.Count == 0;
        }, cancellation);
        if (errors.Count > 0)
            throw new VerbException(string.Join(Environment.NewLine, errors));
        await output.WriteLineAsync($"{member.Email} can sign in with: {password}");
        return 0;
    }
}
