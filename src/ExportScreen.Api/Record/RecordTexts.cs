using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Screenings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Record;

/// <summary>Looks at texts that are to enter the record for what must not stand in it: names of people, and days.</summary>
sealed class RecordTexts(CurrentSnapshot current)
{
    const string Help = " It may be none: the check is a help and no proof. Put it otherwise, by role and state.";

    volatile Known? known;

    /// <summary>Checks of one request; made once the reference data is loaded.</summary>
    public TextChecks Start()
    {
        var reference = current.Value!.Reference;
        if (known is not { } kept || !ReferenceEquals(kept.Reference, reference))
            known = kept = new(reference, PersonalNames.Knowing(reference.Exiles, reference.Bodies.Bodies));
        return new(kept.Names);
    }

    sealed record Known(ReferenceData Reference, PersonalNames Names);

    /// <param name="names">Of the snapshot in use.</param>
    internal sealed class TextChecks(PersonalNames names)
    {
        readonly List<FieldError> errors = [];

        public IReadOnlyList<FieldError> Errors => errors;

        /// <summary>Null: nothing was found.</summary>
        public ProblemHttpResult? Problem() => errors.Count == 0 ? null
            : Problems.Problem.Of(ProblemTypes.InvalidRequest, Problems.Problem.InvalidDetail, [.. errors.Take(FieldError.MaxErrors)]);

        public void Add(string pointer, string code, string message) => errors.Add(new(pointer, code, message));

        /// <summary>Whole sentences.</summary>
        public void Text(string pointer, string? text)
        {
            if (text is null)
                return;

            if (names.InText(text))
                Add(pointer, "personal_name", "Seems to name a person, or has letters other than Latin ones." + Help);
            NoDay(pointer, text);
            if (Particulars.In(text))
                Add(pointer, "too_narrow", "Gives an age, a family or an address, which may single somebody out.");
        }

        /// <summary>The name of a chain of events.</summary>
        public void Chain(string pointer, string? chain)
        {
            if (chain is not null && names.InAddress($"https://chain.invalid/{chain}"))
                Add(pointer, "personal_name", "Seems to name a person." + Help);
        }

        /// <summary>A title or a product.</summary>
        public void Title(string pointer, string? title)
        {
            if (title is null)
                return;

            if (names.InTitle(title))
                Add(pointer, "personal_name", "Seems to name a person, or has letters other than Latin ones." + Help);
            NoDay(pointer, title);
        }

        public void Source(string pointer, Source source)
        {
            Title($"{pointer}/title", source.Title);
            if (names.InTitle(source.Publisher))
                Add($"{pointer}/publisher", "personal_name", "Seems to name a person, or has letters other than Latin ones." + Help);
            if (source.Url is not { } url)
                return;

            if (names.InAddress(url))
                Add($"{pointer}/url", "personal_name", "Seems to name a person. Leave the address out: title and publisher do.");
            NoDay($"{pointer}/url", url);
        }

        void NoDay(string pointer, string text)
        {
            if (Days.In(text))
                Add(pointer, "day", "Gives a day. The record tells years and months; leave an address with a day out.");
        }
    }
}
