using System.Text.RegularExpressions;

namespace DiversInclusief.Tests.Architecture;

/// <summary>The content security policy allows no inline style or script and no other host; a page must not count on it.</summary>
public sealed partial class MarkupTests
{
    public static TheoryData<string> Pages { get; } = [.. Sources.Product.Where(f => f.EndsWith(".cshtml", StringComparison.Ordinal)).Select(Sources.Short)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_holds_no_inline_style_script_or_handler_and_loads_from_nowhere_else(string page)
    {
        var markup = RazorComment().Replace(File.ReadAllText(Repository.Path(page)), "");

        Assert.DoesNotMatch(Inline(), markup);
        Assert.DoesNotMatch(Foreign(), markup);
    }

    // Data blocks such as JSON-LD are not run; everything else comes from a file.
    [GeneratedRegex("""<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|<script(?![^>]*(\ssrc=|type="application/ld\+json"))|javascript:""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();

    // A link that a reader may follow is no request of ours; a vocabulary's name is no address.
    [GeneratedRegex("""(?<!<a\s[^>]*href=")(https?:)?//(?!schema\.org|www\.w3\.org|standaarden\.overheid\.nl)[a-z0-9-]+\.[a-z]{2,}""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RazorComment();
}
