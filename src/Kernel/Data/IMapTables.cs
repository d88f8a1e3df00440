using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Kernel.Data;

/// <summary>A module's own tables. Every table name starts with the module's prefix; no module maps another's.</summary>
public interface IMapTables
{
    void Map(ModelBuilder model);
}
