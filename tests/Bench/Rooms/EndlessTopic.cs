using Microsoft.Data.Sqlite;

namespace DiversInclusief.Bench.Rooms;

/// <summary>Makes a copy of the topic of the benchmark go on and on, by rows: what the pages cost does not depend on who wrote them.</summary>
internal sealed class EndlessTopic(string database)
{
    /// <returns>The address of its first page.</returns>
    public string Grow(int posts)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            BEGIN IMMEDIATE;
            INSERT INTO forum_topics (Id, RoomId, Access, Kind, Title, AuthorId, StartedAt, LastActivityAt, PostCount, IsOpen)
            SELECT 't-endless', RoomId, Access, Kind, 'Tienduizend reacties', AuthorId, StartedAt, LastActivityAt, $posts, IsOpen FROM forum_topics WHERE Id = 't-bench';
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $posts)
            INSERT INTO forum_posts (Id, TopicId, Access, Number, AuthorId, Body, Key, WrittenAt, Revision, HasFormerTexts)
            SELECT 't-endless-' || n, 't-endless', p.Access, n, p.AuthorId, p.Body, 't-endless-' || n, p.WrittenAt, 0, 0
            FROM numbers JOIN forum_posts p ON p.TopicId = 't-bench' AND p.Number = 1 + (n - 1) % 20;
            COMMIT;
            """;
        command.Parameters.AddWithValue("$posts", posts);
        command.ExecuteNonQuery();
        return "/forum/algemeen/t-endless/tienduizend-reacties";
    }
}
