using System.ComponentModel.DataAnnotations;
using DiversInclusief.Bench.Writers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Bench.Pages.Bare;

/// <summary>A form of the framework with its own protection against forgery; whoever sends it is asked nothing.</summary>
internal sealed class WritePage(BareWrites writes) : PageModel
{
    [BindProperty]
    public WriteForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        await writes.WriteAsync(Form.Key!);
        return LocalRedirect($"/schrijf#bericht-{Form.Key}");
    }

    internal sealed class WriteForm
    {
        [Required, StringLength(40)]
        public string? Key { get; set; }

        [Required, StringLength(20_000)]
        public string? Body { get; set; }
    }
}
