using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Components.Forms;

internal sealed record ControlShape(string Type, int Rows, IEnumerable<SelectListItem> Items, IReadOnlyDictionary<string, string?> Attributes);
