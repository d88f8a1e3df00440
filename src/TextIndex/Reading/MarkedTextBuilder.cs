using System.Text;

namespace DiversInclusief.TextIndex.Reading;

/// <summary>Joins neighbours that are both marked or both not. Control characters become spaces: the pieces are for showing.</summary>
internal sealed class MarkedTextBuilder
{
    private readonly List<MarkedText> _pieces = [];
    private readonly StringBuilder _current = new();
    private bool _isMatch;

    public void Add(string text, bool isMatch)
    {
        if (text.Length == 0) return;
        if (isMatch != _isMatch) Close();
        _isMatch = isMatch;
        foreach (var c in text) _current.Append(char.IsControl(c) || char.IsSurrogate(c) && IsLone(text) ? ' ' : c);
    }

    public IReadOnlyList<MarkedText> Build()
    {
        Close();
        return _pieces;
    }

    private void Close()
    {
        if (_current.Length > 0) _pieces.Add(new MarkedText(_current.ToString(), _isMatch));
        _current.Clear();
    }

    /// <summary>Text with half a surrogate pair cannot be written as UTF-8.</summary>
    private static bool IsLone(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }
}
