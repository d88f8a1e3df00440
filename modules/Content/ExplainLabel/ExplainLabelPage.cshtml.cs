using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[KeptForVisitors]
internal sealed class ExplainLabelPage : PageModel;
