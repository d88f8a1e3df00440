using DiversInclusief.Bench.Pages;

namespace DiversInclusief.Bench.Rooms;

internal sealed record RoomRow(string Name, WrkResult Result);
