namespace DiversInclusief.Tests;

/// <summary>Says what the page did hold, so that a failing test can be read without a debugger.</summary>
internal sealed class ElementNotFoundException(string selector, Page page)
    : Exception($"No '{selector}' on {page.Path} ({(int)page.Status}, title '{page.Title}'). The page says: {page.Text[..Math.Min(600, page.Text.Length)]}");
