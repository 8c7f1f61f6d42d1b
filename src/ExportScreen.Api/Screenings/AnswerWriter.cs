using System.Text.Json;
using ExportScreen.Api.Contract;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>Writes out a decision for people and programs, all of it; who may see less gets less of it later.</summary>
static class AnswerWriter
{
    /// <summary>The bytes that are recorded beside the decision; the receipt comes to them when they are shown.</summary>
    /// <param name="supersedes">Id of the screening whose place this one takes; null: none.</param>
    public static byte[] Write(Decision decision, ReleaseState release, IReadOnlyList<WouldChange> wouldChange, string? supersedes) =>
        JsonSerializer.SerializeToUtf8Bytes(Of(decision, release, wouldChange) with { Supersedes = supersedes }, WireJson.Options);

    static ScreeningResponse Of(Decision decision, ReleaseState release, IReadOnlyList<WouldChange> wouldChange) => new()
    {
        Id = decision.Id,
        Reference = decision.Reference,
        DecidedAt = decision.DecidedAt,
        Decision = decision.Allow ? DecisionWord.Allow : DecisionWord.Flag,
        Status = decision.Status,
        Text = DecisionTexts.Of(decision.Status),
        Binding = decision.Binding,
        SaleDigest = decision.SaleDigest,
        ValidUntil = decision.ValidUntil,
        Release = release,
        Tier = decision.Tier,
        Regimes = decision.Regimes,
        States = decision.States,
        Findings = [.. decision.Findings.Select(Of)],
        Checks = [.. decision.Checks.Select(Of)],
        Hits = [.. decision.Hits.Select(Of)],
        Bodies = [.. decision.Bodies.Select(Of)],
        StateRecords = [.. decision.StateRecords.Select(StateRecordAnswer.From)],
        Evidence = decision.Evidence,
        History = new(decision.History.Considered, decision.History.Cut, decision.History.Used),
        WouldChange = [.. wouldChange.Select(change => new WouldChangeAnswer([.. change.Facts.Select(fact => fact.Code)], change.If, Then(change.Then)))],
        Declared = decision.Declared,
        Missing = decision.Missing,
        Questions = decision.Questions,
        Obligations = decision.Obligations,
        Coverage = decision.Coverage,
        Versions = new(
            decision.Versions.Engine, decision.Versions.Snapshot, decision.Versions.Profile, decision.Versions.Lists),
    };

    static string Then(Outcome status) =>
        $"{Words.Of(status is Outcome.Clear or Outcome.Authorised ? DecisionWord.Allow : DecisionWord.Flag)}: {Words.Of(status)}";

    static FindingAnswer Of(Finding finding) => new()
    {
        Id = finding.Id,
        Rule = finding.Rule,
        Outcome = finding.Outcome,
        SatisfiedBy = finding.SatisfiedBy,
        Scope = finding.Scope,
        Code = finding.Code,
        Text = finding.Text,
        Citations = [.. finding.Citations.Select(
            citation => new CitationAnswer(citation.Instrument, citation.Locator, citation.AsOf, citation.Verification))],
        Evidence = finding.Evidence,
        Missing = finding.Missing,
    };

    static CheckAnswer Of(Check check) => new()
    {
        Rule = check.Rule,
        Result = check.Result,
        Scope = check.Scope,
        Considered = check.Considered,
        NearestMiss = check.NearestMiss is { } miss ? NearestMissAnswer.From(miss) : null,
        Missing = check.Missing,
        Note = check.Note,
    };

    static HitAnswer Of(Hit hit) => HitAnswer.From(hit.Match) with
    {
        Id = hit.Id,
        Party = hit.Party,
        Binding = hit.Binding,
        SuppressedBy = hit.SuppressedBy,
    };

    static BodyAnswer Of(PartyBody body) => new()
    {
        Party = body.Party,
        Body = body.Recognised.Body.Id,
        State = body.Recognised.Body.State,
        Kind = body.Recognised.Body.Kind,
        Ambiguous = body.Recognised.Ambiguous,
        Confidence = PerMille.ToDecimal(body.Recognised.Confidence),
        Evidence = Bodies.BodyEvidence.Of(body.Recognised),
    };
}
