using System.Globalization;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>A moment, typed in the time of Amsterdam and stored in UTC.</summary>
internal sealed class DateTimeEditor() : FieldEditor("DateTime", "Value")
{
    public override TypedValues Show(JsonObject? json) => TypedValues.Of("Value", new FieldValue(json).Date is { } moment ? TypedMoment.Show(moment) : json?["Value"].AsText() ?? "");

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail)
    {
        var text = typed.One("Value").Trim();
        if (text.Length == 0)
            return new JsonObject { ["Value"] = null };
        return TypedMoment.Read(text, fail) is { } moment ? new JsonObject { ["Value"] = moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) } : [];
    }
}
