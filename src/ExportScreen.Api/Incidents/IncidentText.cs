using ExportScreen.Api.Contract;
using ExportScreen.Api.Record;
using ExportScreen.Core.Exiles;
using FastEndpoints;
using FluentValidation;
using Source = ExportScreen.Core.Exiles.Source;

namespace ExportScreen.Api.Incidents;

/// <summary>What an incident says. It has no place for a person's name, a city or a day.</summary>
record IncidentText
{
    /// <summary>The state that targeted, ISO 3166-1 alpha-2.</summary>
    public required string OriginState { get; init; }

    /// <summary>Where it happened, ISO 3166-1 alpha-2; absent: unknown.</summary>
    public string? HostState { get; init; }

    /// <summary>To whom a tool was traced, ISO 3166-1 alpha-2. Absent: to nobody, and then spyware or hacking is no evidence
    /// against the origin.</summary>
    public string? OperatorState { get; init; }

    /// <summary>A part of the state or those around it that acted, such as a region's police, up to 100 characters. No person.</summary>
    public string? Actor { get; init; }

    /// <summary>Year or month of the event, such as <c>2024-05</c>; not in the future.</summary>
    public required string Date { get; init; }

    /// <summary>One of the record's methods, such as <c>rendition</c> or <c>spyware</c>.</summary>
    public required string Method { get; init; }

    /// <summary>1 on notice, 2 detained, 3 attack or transfer. It follows from the method, but for <c>interpol_notice_abuse</c> and
    /// <c>extradition_request</c> (2 where someone was arrested, else 1) and <c>other</c>, which need it.</summary>
    public int? CapeStage { get; init; }

    /// <summary>One of <c>former_regime_insider</c>, <c>opposition_member</c>, <c>cleric_or_alleged_extremist</c>,
    /// <c>journalist_academic_or_activist</c>, <c>unknown</c>.</summary>
    public required string TargetCategory { get; init; }

    /// <summary><c>documented</c>: a court, a UN body, a host's authority or the state itself established event and part;
    /// <c>reported</c>: press or organisations of standing say so; <c>alleged</c>: suspected, denied, or from one side only.</summary>
    public required Confidence? Confidence { get; init; }

    /// <summary>The product as the sources name it, up to 200 characters.</summary>
    public string? Technology { get; init; }

    /// <summary>Events that belong together and count once bear one name, kebab-case, up to 40 characters.</summary>
    public string? Chain { get; init; }

    /// <summary>Host authorities themselves handed people over; for renditions, unlawful deportations and completed extraditions
    /// alone, not for courts' deportations under ordinary law.</summary>
    public bool HostHandedOver { get; init; }

    /// <summary><c>stated</c> or <c>inferred</c>; needed where the host handed people over, and only there.</summary>
    public string? HostBasis { get; init; }

    /// <summary>What happened, in own words and whole sentences, in Latin letters, 20 to 600 characters: roles and states, no names
    /// of people, no day. A check refuses what seems to name somebody; it is a help and no proof.</summary>
    public required string Summary { get; init; }

    /// <summary>Who reports it, 1 to 20. An address that names a person or gives a day is refused: leave it out.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public int? Stage => TargetingMethod.All.GetValueOrDefault(Method ?? "")?.Stage ?? CapeStage;

    public Incident ToIncident(string id) => new()
    {
        Id = id,
        OriginState = OriginState,
        HostState = HostState,
        OperatorState = OperatorState,
        Actor = Actor,
        Date = Date,
        Method = Method,
        CapeStage = Stage!.Value,
        TargetCategory = TargetCategory,
        Confidence = Confidence!.Value,
        Technology = Technology,
        Chain = Chain,
        HostHandedOver = HostHandedOver,
        HostBasis = HostBasis,
        Summary = Summary,
        Sources = Sources,
    };

    /// <summary>What only the record and the clock can tell.</summary>
    public void Check(RecordTexts.TextChecks checks, string pointer, DateTimeOffset now)
    {
        checks.Text($"{pointer}/summary", Summary);
        checks.Text($"{pointer}/actor", Actor);
        checks.Title($"{pointer}/technology", Technology);
        checks.Chain($"{pointer}/chain", Chain);
        foreach (var (index, source) in Sources.Index())
            checks.Source($"{pointer}/sources/{index}", source);
        if (string.CompareOrdinal(Date, now.UtcDateTime.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)[..Date.Length]) > 0)
            checks.Add($"{pointer}/date", "in_future", "Lies in the future.");
    }
}

sealed class IncidentTextValidator : Validator<IncidentText>
{
    const int MaxSources = 20;

    public IncidentTextValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(text => text.OriginState).Required().Country();
        RuleFor(text => text.HostState).Country();
        RuleFor(text => text.OperatorState).Country();
        RuleFor(text => text.Actor).Line(100).Readable();
        RuleFor(text => text.Date).Required().Form(FieldRules.Month(), "Must be a year or month such as 2024-05; days are not held.")
            .Must(date => date is null || string.CompareOrdinal(date, "1950") >= 0).WithErrorCode("out_of_range")
            .WithMessage("Must be 1950 or later.");
        RuleFor(text => text.Method).Required().Must(method => method is null || TargetingMethod.All.ContainsKey(method))
            .WithErrorCode("unknown_value").WithMessage($"Must be one of: {string.Join(", ", TargetingMethod.All.Keys.Order(StringComparer.Ordinal))}.");
        RuleFor(text => text.CapeStage).Between(1, 3);
        RuleFor(text => text.CapeStage).Must((text, stage) => text.Stage is not null || text.Method is null)
            .WithErrorCode("required").WithMessage("Is required with this method: 1, 2 or 3.");
        RuleFor(text => text.CapeStage).Must((text, stage) => stage is null || text.Stage is null || stage == text.Stage)
            .WithErrorCode("contradiction").WithMessage("Is not the stage of this method; leave it out.");
        RuleFor(text => text.TargetCategory).Required().Must(target => target is null || TargetingMethod.Targets.Contains(target))
            .WithErrorCode("unknown_value").WithMessage($"Must be one of: {string.Join(", ", TargetingMethod.Targets)}.");
        RuleFor(text => text.Confidence).Required();
        RuleFor(text => text.Technology).Line(200).Readable();
        RuleFor(text => text.Chain).Line(40).Form(FieldRules.KebabCase(), "Must be in kebab-case, such as tj-a.");
        RuleFor(text => text.HostHandedOver).Must((text, handed) => !handed || (text.HostState is not null
                && TargetingMethod.All.GetValueOrDefault(text.Method ?? "") is { Transfer: true }))
            .WithErrorCode("contradiction").WithMessage("Needs a host state, and a rendition, a deportation or an extradition.");
        RuleFor(text => text.HostBasis).Must((text, basis) => text.HostHandedOver ? basis is "stated" or "inferred" : basis is null)
            .WithErrorCode("contradiction").WithMessage("Must be stated or inferred where the host handed people over, else absent.");
        RuleFor(text => text.Summary).Required().Line(600)
            .Must(text => text is null || text.Trim().Length >= 20).WithErrorCode("too_short").WithMessage("Has fewer than 20 characters.");
        RuleFor(text => text.Sources).Required().AtMost(MaxSources);
        this.Each(text => text.Sources, MaxSources).NotNullElement().SetValidator(new SourceValidator());
    }
}
