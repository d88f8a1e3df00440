namespace DiversInclusief.Content;

/// <summary>What is wrong with an item, and where.</summary>
/// <param name="Path">Such as "TitlePart.Title", "Publication.Summary" or "MarkdownBodyPart.Markdown"; empty for the item as a whole.</param>
/// <param name="Message">In Dutch, for the one who typed it.</param>
public sealed record FieldError(string Path, string Message);
