using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

/// <summary>How the acts of all modules are named and what they lead to.</summary>
internal sealed class AuditWords(IEnumerable<AuditAct> acts, IEnumerable<AuditKind> kinds)
{
    private readonly Dictionary<string, string> _acts = acts.ToDictionary(act => act.Name, act => act.Words);
    private readonly Dictionary<string, AuditKind> _kinds = kinds.ToDictionary(kind => kind.Name);

    public IEnumerable<(string Name, string Words)> Acts => _acts.Select(act => (act.Key, act.Value)).OrderBy(act => act.Value, StringComparer.CurrentCulture);

    public string Of(AuditEntry entry) => _acts.GetValueOrDefault(entry.Act, entry.Act);

    public string? HrefOf(AuditEntry entry) => _kinds.TryGetValue(entry.Kind, out var kind) ? kind.Address + entry.Key : null;

    public static string NameOf(AuditEntry entry) => entry.Name.Length > 0 ? entry.Name : "Iemand met de link";
}
