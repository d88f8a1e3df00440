using System.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Recipes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>Shows what a recipe would change, and reads it in when that is confirmed.</summary>
[RequirePermission(Permission.ManageContentTypes)]
internal sealed class ImportTypesPage(ImportTypesHandler handler, AuditLog audit, CurrentMember me) : PageModel
{
    private const int Longest = 1_000_000;
    private const int MostErrors = 20;

    [BindProperty]
    public string? Recipe { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [TempData]
    public string? Happened { get; set; }

    /// <summary>What would change; null before it was asked.</summary>
    public IReadOnlyList<TypeChange>? Changes { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? actie, CancellationToken cancellation)
    {
        await TakeUploadAsync(cancellation);
        if (string.IsNullOrWhiteSpace(Recipe) || Recipe.Length > Longest)
            return Refuse(string.IsNullOrWhiteSpace(Recipe) ? "Kies een bestand, of plak een recept." : "Dit recept is te groot.");
        try { Changes = await handler.HandleAsync(Recipe, cancellation); }
        catch (RecipeException error)
        {
            return Refuse([.. error.Errors.Take(MostErrors)]);
        }
        return actie == "inlezen" ? Keep() : Try();
    }

    private LocalRedirectResult Keep()
    {
        foreach (var change in Changes!)
            audit.Record(me.Reader, TypeActs.Imported, TypeActs.Kind, "", change.Type, string.Join(", ", change.Added.Concat(change.Changed)));
        Happened = Changes.Count == 0 ? "Ingelezen. Er was niets anders dan het al was." : $"Ingelezen: {string.Join(", ", Changes.Select(change => change.Type))}.";
        return LocalRedirect("/beheer/soorten");
    }

    // An invalid model is what makes the transaction give everything back.
    private PageResult Try()
    {
        ModelState.AddModelError("", "");
        return Page();
    }

    private PageResult Refuse(params IReadOnlyList<string> errors)
    {
        foreach (var error in errors)
            ModelState.AddModelError(nameof(Recipe), error);
        return Page();
    }

    private async Task TakeUploadAsync(CancellationToken cancellation)
    {
        if (Upload is not { Length: > 0 and <= Longest } file)
            return;
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        Recipe = await reader.ReadToEndAsync(cancellation);
        ModelState.SetModelValue(nameof(Recipe), Recipe, Recipe);
    }
}
