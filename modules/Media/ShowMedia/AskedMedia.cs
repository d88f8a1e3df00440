using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Media;

/// <summary>Who asks for a file, and where the answer goes.</summary>
internal sealed record AskedMedia(AppDb Db, Reader Reader, MediaDisk Disk, HttpResponse Response);
