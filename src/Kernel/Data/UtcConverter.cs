using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiversInclusief.Kernel.Data;

/// <summary>
/// SQLite cannot order by DateTimeOffset and PostgreSQL accepts UTC only, so both store UTC.
/// Cut to microseconds on the way in: PostgreSQL keeps no more, and a keyset cursor must compare equal on both.
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    value => new DateTime(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
