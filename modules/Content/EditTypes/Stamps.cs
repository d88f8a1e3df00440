using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A mark of what someone looked at: the same as long as it says the same, so that only those who change the same thing hear of each other.</summary>
internal static class Stamps
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>Of a field; its place among the others does not count.</summary>
    public static string Of(JsonObject field)
    {
        var copy = (JsonObject)field.DeepClone();
        ((copy["Settings"] as JsonObject)?["ContentPartFieldSettings"] as JsonObject)?.Remove("Position");
        return Of(copy.ToJsonString());
    }
}
