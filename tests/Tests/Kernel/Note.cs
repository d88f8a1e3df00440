using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Kernel;

/// <summary>Something readable, as a module would have it.</summary>
internal sealed class Note : IReadable
{
    public required string Id { get; init; }
    public string Access { get; init; } = "";
    public DateTimeOffset At { get; init; }
}

internal sealed class NoteTables : IMapTables
{
    public void Map(ModelBuilder model) => model.Entity<Note>().ToTable("test_notes");
}
