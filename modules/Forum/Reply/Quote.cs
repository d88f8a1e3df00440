namespace DiversInclusief.Forum;

/// <summary>Another's words as a Markdown quotation; quotations inside it are left out, or threads drown in themselves.</summary>
internal static class Quote
{
    private const int Longest = 2_000;

    public static string Of(string postId, string body, string? author)
    {
        var text = body.Length > Longest ? body[..Longest] + "…" : body;
        var lines = text.Split('\n').Where(line => !line.StartsWith('>')).SkipWhile(string.IsNullOrWhiteSpace);
        return $"> [**{author ?? "Voormalig lid"}** schreef]({QuotedPosts.Address(postId)}):\n>\n" + string.Join('\n', lines.Select(line => $"> {line}")) + "\n\n";
    }
}
