using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Reading;

/// <summary>The texts of one document, given back from their forward form.</summary>
internal sealed class DocumentText
{
    /// <summary>Words read of one field; passages beyond them are not shown.</summary>
    private const int MostWords = 50_000;

    private readonly FieldText[] _fields = new FieldText[FieldWeights.Fields];

    public DocumentText(Lexicon lexicon, ReadOnlySpan<byte> bytes) : this(lexicon, bytes, FieldWeights.Fields)
    {
    }

    private DocumentText(Lexicon lexicon, ReadOnlySpan<byte> bytes, int fields)
    {
        var reader = new ForwardReader(bytes);
        for (var field = 0; field < fields; field++)
        {
            var leading = reader.LeadingGap();
            var kept = Math.Min(reader.Lengths[field], MostWords);
            var (surfaces, gaps) = (new int[kept], new int[kept]);
            for (var i = 0; i < reader.Lengths[field]; i++)
            {
                var surface = reader.NextSurface();
                if (i < kept) (surfaces[i], gaps[i]) = (surface, reader.Gap);
            }
            _fields[field] = new FieldText(lexicon, leading, surfaces, gaps);
        }
    }

    public static DocumentText OnlyTitle(Lexicon lexicon, ReadOnlySpan<byte> bytes) => new(lexicon, bytes, 1);

    public FieldText this[TextField field] => _fields[(int)field];
}
