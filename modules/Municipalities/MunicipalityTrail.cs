using DiversInclusief.Components;
using DiversInclusief.Content;

namespace DiversInclusief.Municipalities;

internal sealed class MunicipalityTrail : IGiveTrail
{
    public IReadOnlyList<Crumb>? TrailTo(ContentItem item) => item.ContentType == MunicipalityRegister.Type ? [new Crumb("Gemeenten", "/gemeenten")] : null;
}
