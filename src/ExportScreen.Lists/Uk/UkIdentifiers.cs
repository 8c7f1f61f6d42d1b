using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Uk;

/// <summary>Numbers of the UK Sanctions List; many stand in prose, and what cannot be told safely is left out.</summary>
static partial class UkIdentifiers
{
    /// <param name="links">Every country of the party.</param>
    public static void Read(ListBuilder list, IdentifierSet into, XElement entry, IReadOnlyList<string> links)
    {
        // Its one country tells whose numbers they are; with several nobody can say.
        var country = links is [var only] ? only : null;
        foreach (var person in entry.All("IndividualDetails", "Individual"))
        {
            foreach (var passport in person.All("PassportDetails", "Passport"))
            {
                if (passport.Text("PassportNumber") is not { } number)
                    continue;

                list.Saw("passport numbers", number.Any(char.IsDigit));
                if (Document().IsMatch(number))
                    into.Add("passport", number, country);
                else
                    list.Note("passport number not understood");
            }

            foreach (var identity in person.All("NationalIdentifierDetails", "NationalIdentifier"))
                National(list, into, identity, country);
        }

        foreach (var number in entry.All("EntityDetails", "Entity", "BusinessRegistrationNumbers", "BusinessRegistrationNumber"))
        {
            if (Text.Value(number.Value) is not { } text)
                continue;

            list.Saw("registration numbers", text.Any(char.IsDigit));
            if (!RegistryNumbers.Read(into, text, "registration", country))
                list.Note("registration number not understood");
        }

        foreach (var imo in entry.All("ShipDetails", "Ship", "IMONumbers", "IMONumber"))
            into.Add("imo", imo.Value, null);
    }

    static void National(ListBuilder list, IdentifierSet into, XElement identity, string? country)
    {
        if (identity.Text("NationalIdentifierNumber") is not { } number)
            return;

        var about = identity.Text("NationalIdentifierAdditionalInformation") ?? "";
        list.Saw("national identifiers", number.Any(char.IsDigit));
        if (!Document().IsMatch(number))
            list.Note("national identifier not understood");
        else if (RegistryNumbers.IsInn(number.Trim('\'')) && (Inn().IsMatch(about) || country is "RU"))
            into.Add("inn", number, country);
        else if (Tax().IsMatch(about))
            into.Add("tax", number, country);
        else if (Passport().IsMatch(about))
            into.Add("passport", number, country);
        else
            into.Add("national_id", number, country);
    }

    /// <summary>A number with at most a few letters, and no prose around it.</summary>
    [GeneratedRegex(@"^[‘’']?(?=.{3,24}$)[\p{L}]{0,4}[ ./№-]?\d[\d\p{Lu}]*(?:[ /.-][\d\p{Lu}]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    [GeneratedRegex(@"\b(?:INN|ИНН|TIN|tax)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Inn();

    [GeneratedRegex(@"\b(?:fiscal|tax)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tax();

    [GeneratedRegex(@"\bpassport", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Passport();
}
