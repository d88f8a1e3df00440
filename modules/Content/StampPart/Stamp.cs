using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

/// <summary>Who writes a part, and what the history says of it.</summary>
internal sealed record Stamp(Reader By, AuditAct? Act, string Note);
