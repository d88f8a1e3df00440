using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DiversInclusief.Components.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Components;

/// <summary>A page with a form, as the tag helpers see it: real metadata, real model state.</summary>
internal sealed class Page
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddMvcCore().AddDataAnnotations().AddViews().Services.BuildServiceProvider();
    private readonly ViewDataDictionary<Page> _data;

    public Page()
    {
        _data = new(Services.GetRequiredService<IModelMetadataProvider>(), State) { Model = this };
        View = new ViewContext { HttpContext = new DefaultHttpContext(), ViewData = _data };
    }

    public Question Form { get; init; } = new();

    public ModelStateDictionary State { get; } = new();

    public ViewContext View { get; }

    public FormFieldTagHelper Field<T>(
        Expression<Func<Page, T>> property, string label, string? description = null, string type = "text", IEnumerable<SelectListItem>? items = null) => new()
    {
        For = Services.GetRequiredService<IModelExpressionProvider>().CreateModelExpression(_data, property),
        Label = label,
        Description = description,
        Type = type,
        Items = items,
        ViewContext = View,
    };

    public static async Task<string> Html(TagHelper helper, string content = "", params TagHelperAttribute[] attributes)
    {
        var output = new TagHelperOutput("x", [.. attributes], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetContent(content)));
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        if (!output.IsContentModified && output.TagName is not null) output.Content.SetContent(content);
        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
