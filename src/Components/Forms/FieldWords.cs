namespace DiversInclusief.Components.Forms;

/// <summary>What a field says about itself.</summary>
internal sealed record FieldWords(string Label, string? Description, bool IsRequired);
