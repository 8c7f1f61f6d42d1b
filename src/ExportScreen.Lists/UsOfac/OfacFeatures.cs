using System.Xml.Linq;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Features of the Enhanced XML: dates and places of birth, nationalities, numbers, remarks.</summary>
static class OfacFeatures
{
    public static void Read(Draft draft, XElement feature)
    {
        var (kind, value) = (feature.Text("type") ?? "", feature.Text("value"));
        switch (kind)
        {
            case "Birthdate":
                draft.Birth(Date(feature.All("valueDate").FirstOrDefault()) ?? OfacDates.Parse(value));
                break;
            case "Place of Birth":
                draft.BirthPlace(value);
                break;
            case "Nationality Country" or "Citizenship Country" or "Vessel Flag" or "Nationality of Registration":
                draft.Countries.Add(value);
                break;
            case "Gender":
                break;
            default:
                if (kind.Contains("Directive", StringComparison.Ordinal))
                    draft.MeasureText($"{kind} {value}");
                else if (!OfacNumbers.Add(draft, kind, value, null) && value is not null)
                    draft.Remark($"{kind} {value}");

                break;
        }
    }

    /// <summary>The bounds tell the precision: a whole month or year stands for one that is known no closer.</summary>
    static PartialDate? Date(XElement? value)
    {
        if (OfacDates.Day(value?.Text("fromDateBegin")) is not { } from || OfacDates.Day(value?.Text("toDateEnd")) is not { } to)
            return null;

        var circa = value?.Text("isApproximate") is "true";
        return from == to ? new(from.Year, from.Month, from.Day, Circa: circa)
            : from.Year != to.Year ? new(from.Year, ToYear: to.Year, Circa: circa)
            : from.Month == to.Month ? new(from.Year, from.Month, Circa: circa)
            : new(from.Year, Circa: circa);
    }
}
