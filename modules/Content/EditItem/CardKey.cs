namespace DiversInclusief.Content;

/// <summary>A card as the form names it: its id and its type, with a space between.</summary>
internal sealed record CardKey(string Id, string Type)
{
    public static CardKey? Parse(string text) => text.Split(' ') is [var id, var type] && ItemCheck.IsId(id) ? new CardKey(id, type) : null;

    public override string ToString() => $"{Id} {Type}";
}
