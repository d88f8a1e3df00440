using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>Invites who works at a municipality to hand something in, and says what happens then.</summary>
[KeptForVisitors]
internal sealed class SubmitPracticePage(ContentDefinitions definitions, CurrentMember me) : PageModel
{
    public bool IsMember => me.Reader.IsMember;

    /// <summary>What this reader may start; empty for who may not.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];

    /// <summary>What the form of the first type asks to write about.</summary>
    public IReadOnlyList<(string Label, bool Required)> Asked { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        // The type that asks the most of a writer is the one that this page is about.
        var open = (await definitions.AllAsync(cancellation)).Editable().Where(type => type.Contributable).OrderByDescending(type => Texts(type).Count()).ToList();
        Types = me.Reader.May(Permission.SubmitContent) ? open : [];
        Asked = [.. open.Take(1).SelectMany(Texts).Select(field => (field.DisplayName, field.Required))];
    }

    private static IEnumerable<ContentFieldDefinition> Texts(ContentTypeDefinition type) => type.Fields.Select(attached => attached.Field).Where(field => field.Kind == "MarkdownField");
}
