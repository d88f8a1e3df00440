using Microsoft.Data.Sqlite;

namespace DiversInclusief.Web.Database;

/// <summary>The statements that one connection prepared last. Reading and planning the text of a query costs SQLite three times what answering it does.</summary>
internal sealed class KeptStatements
{
    // A page asks some ten questions, a member at work some forty; each takes 10 to 50 kB.
    private const int Most = 64;

    private readonly Dictionary<string, KeptCommand> _byText = new(StringComparer.Ordinal);
    private long _uses;

    /// <summary>The kept command of this text in the place of a fresh one; the fresh one itself when the kept one is being read.</summary>
    public SqliteCommand For(SqliteCommand fresh)
    {
        if (_byText.TryGetValue(fresh.CommandText, out var kept) && kept.IsGood)
        {
            if (kept.IsBusy)
                return fresh;
        }
        else
        {
            kept?.Dispose();
            MakeRoom();
            _byText[fresh.CommandText] = kept = new KeptCommand(fresh);
        }
        var taken = kept.Take(fresh, ++_uses);
        fresh.Parameters.Clear();
        fresh.Dispose();
        return taken;
    }

    private void MakeRoom()
    {
        if (_byText.Count < Most)
            return;
        var (text, oldest) = _byText.Where(kept => !kept.Value.IsBusy).DefaultIfEmpty().MinBy(kept => kept.Value?.LastUse);
        oldest?.Dispose();
        _byText.Remove(text ?? "");
    }
}
