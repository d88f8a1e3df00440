using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>
/// Sections of an example that the asker's own yes fills: the cause with the question, and whom to turn to. Only where nothing stands yet, and no longer than the yes holds;
/// everything else stays for an editor to write.
/// </summary>
internal static class AskerSections
{
    private const string Part = "InspiringExample";

    /// <param name="before">What was agreed until now; empty for nothing.</param>
    /// <param name="asker">Null for who left or wrote under an alias.</param>
    /// <returns>Whether the item changed.</returns>
    public static bool Put(ContentItem item, Quotation quotation, string before, MemberCard? asker)
    {
        var contact = asker is null ? "" : asker.Line.Length > 0 ? $"{asker.Name}, {asker.Line}" : asker.Name;
        var cause = Set(item, "Cause", "Markdown", before, quotation.Verdict == QuoteVerdict.Approved ? quotation.Words : "");
        return Set(item, "Contact", "Text", contact, quotation.IsContact ? contact : "") | cause;
    }

    // What an editor wrote there is left alone.
    private static bool Set(ContentItem item, string field, string kind, string before, string words)
    {
        if (item.Part(Part) is not { } part)
            return false;
        var now = part[field]?[kind]?.ToString() ?? "";
        if (now == words || (now.Length > 0 && now != before))
            return false;
        part[field] = new JsonObject { [kind] = words };
        return true;
    }
}
