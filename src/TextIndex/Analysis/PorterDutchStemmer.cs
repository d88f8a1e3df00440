namespace DiversInclusief.TextIndex.Analysis;

/// <summary>The Snowball algorithm "dutch_porter" (Martin Porter), kept as published so that it can be checked against the published vocabulary.</summary>
internal static class PorterDutchStemmer
{
    public static string Stem(string word)
    {
        Span<char> buffer = word.Length <= 256 ? stackalloc char[word.Length + 2] : new char[word.Length + 2];
        word.CopyTo(buffer);
        var work = new Work { Letters = buffer, Length = word.Length };
        work.Prelude();
        work.MarkRegions();
        work.PluralsAndEndings();
        work.EEnding();
        work.Heid();
        work.Derivations();
        work.UndoubleVowel();
        work.Postlude();
        return buffer[..work.Length].SequenceEqual(word) ? word : new string(buffer[..work.Length]);
    }

    private ref struct Work
    {
        public Span<char> Letters;
        public int Length;
        private int _p1;
        private int _p2;
        private bool _eFound;

        public void Prelude()
        {
            for (var i = 0; i < Length; i++) Letters[i] = Plain(Letters[i]);
            if (Length > 0 && Letters[0] == 'y') Letters[0] = 'Y';
            for (var i = 0; i < Length;)
            {
                while (i < Length && !IsVowel(Letters[i])) i++;
                i++;
                if (i >= Length) return;
                if (Letters[i] == 'i')
                {
                    if (i + 1 < Length && IsVowel(Letters[i + 1])) Letters[i] = 'I';
                    i++;
                }
                else if (Letters[i] == 'y') Letters[i++] = 'Y';
            }
        }

        public void MarkRegions()
        {
            _p1 = _p2 = Length;
            if (Length < 3) return;
            var i = PastVowelAndConsonant(0);
            if (i < 0) return;
            _p1 = Math.Max(i, 3);
            i = PastVowelAndConsonant(i);
            if (i >= 0) _p2 = i;
        }

        public void PluralsAndEndings()
        {
            if (Ends("heden"))
            {
                if (_p1 <= Length - 5) Replace(5, "heid");
            }
            else if (Ends("ene")) EnEnding(3);
            else if (Ends("en")) EnEnding(2);
            else if (Ends("se")) SEnding(2);
            else if (Ends("s")) SEnding(1);
        }

        public void EEnding()
        {
            if (!Ends("e") || _p1 > Length - 1 || Length < 2 || IsVowel(Letters[Length - 2])) return;
            Length--;
            _eFound = true;
            Undouble();
        }

        public void Heid()
        {
            if (!Ends("heid") || _p2 > Length - 4 || PrecededBy(4, "c")) return;
            Length -= 4;
            if (Ends("en")) EnEnding(2);
        }

        public void Derivations()
        {
            if (Ends("end") || Ends("ing")) EndOrIng();
            else if (Ends("ig"))
            {
                if (_p2 <= Length - 2 && !PrecededBy(2, "e")) Length -= 2;
            }
            else if (Ends("lijk"))
            {
                if (_p2 > Length - 4) return;
                Length -= 4;
                EEnding();
            }
            else if (Ends("baar"))
            {
                if (_p2 <= Length - 4) Length -= 4;
            }
            else if (Ends("bar") && _p2 <= Length - 3 && _eFound) Length -= 3;
        }

        public void UndoubleVowel()
        {
            if (Length < 4 || IsVowel(Letters[Length - 1]) || Letters[Length - 1] == 'I' || IsVowel(Letters[Length - 4])) return;
            if (Letters[Length - 2] != Letters[Length - 3] || Letters[Length - 2] is not ('a' or 'e' or 'o' or 'u')) return;
            Letters[Length - 2] = Letters[Length - 1];
            Length--;
        }

        public void Postlude()
        {
            for (var i = 0; i < Length; i++)
                if (Letters[i] == 'Y') Letters[i] = 'y';
                else if (Letters[i] == 'I') Letters[i] = 'i';
        }

        private void EndOrIng()
        {
            if (_p2 > Length - 3) return;
            Length -= 3;
            if (Ends("ig") && _p2 <= Length - 2 && !PrecededBy(2, "e")) Length -= 2;
            else Undouble();
        }

        private void EnEnding(int suffix)
        {
            var at = Length - suffix;
            if (_p1 > at || at < 1 || IsVowel(Letters[at - 1]) || PrecededBy(suffix, "gem")) return;
            Length = at;
            Undouble();
        }

        private void SEnding(int suffix)
        {
            var at = Length - suffix;
            if (_p1 <= at && at >= 1 && !IsVowel(Letters[at - 1]) && Letters[at - 1] != 'j') Length = at;
        }

        private void Undouble()
        {
            if (Ends("kk") || Ends("dd") || Ends("tt")) Length--;
        }

        private int PastVowelAndConsonant(int from)
        {
            var i = from;
            while (i < Length && !IsVowel(Letters[i])) i++;
            while (i < Length && IsVowel(Letters[i])) i++;
            return i < Length ? i + 1 : -1;
        }

        private void Replace(int suffix, string by)
        {
            by.CopyTo(Letters[(Length - suffix)..]);
            Length += by.Length - suffix;
        }

        private readonly bool Ends(string suffix) => Letters[..Length].EndsWith(suffix, StringComparison.Ordinal);

        private readonly bool PrecededBy(int suffix, string text) => Letters[..(Length - suffix)].EndsWith(text, StringComparison.Ordinal);

        private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

        private static char Plain(char letter) => letter switch
        {
            'ä' or 'á' => 'a',
            'ë' or 'é' => 'e',
            'ï' or 'í' => 'i',
            'ö' or 'ó' => 'o',
            'ü' or 'ú' => 'u',
            _ => letter,
        };
    }
}
