using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Log;
using ExportScreen.Api.Screenings;
using ExportScreen.Audit;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>Gathers what the release of a recorded screening depends on now. The state itself is a pure function of it.</summary>
sealed class Releases(
    ILogStore store, Recorder recorder, Snapshots snapshots, DecisionProfiles profiles, Rescreening rescreening, TimeProvider clock)
{
    /// <summary>So many acts about one screening are read; nobody needs as many, and no further ones are taken.</summary>
    public const int MaxActs = 100;

    /// <param name="screening">A screening whose payload is there.</param>
    /// <returns>Null where too much is being computed at once.</returns>
    public async Task<ReleaseCase?> ReadAsync(string tenant, RecordedAct screening, ActBook book, CancellationToken ct)
    {
        var payload = screening.Payload!;
        var sale = payload["sale"].Deserialize<Sale>(SaleJson.Options)!;
        var decision = RecordedDecision.Read(payload["decision"]!);
        var now = clock.GetUtcNow();
        var acts = await ActsAsync(tenant, decision.Id, ct);
        var situation = new ReleaseSituation
        {
            Now = now,
            Submitter = HolderName.Key(payload["holder"]!.GetValue<string>()),
            Acts = [.. acts.Select(Read).OfType<ReleaseAct>()],
            SupersededBy = await SuccessorAsync(tenant, sale.Reference, decision.Id, ct),
        };
        var given = new AuthorisationsOf(sale, decision, book);
        if (decision.Binding)
        {
            if (Basis(decision) is not { } basis)
            {
                situation = situation with { ChangedSince = [$"there is no profile {decision.Versions.Profile}"] };
            }
            else if (await rescreening.LookAsync(
                sale, decision, EarlierScreenings.RecordedIn(payload), payload["onFile"], given, basis, book.Count, now, ct) is { } seen)
            {
                situation = situation with { Covered = seen.Covered, ChangedSince = seen.Changes };
            }
            else
            {
                return null;
            }
        }

        var uses = snapshots.Active is { } active
            ? given.Uses(ReleaseState.Uses(decision, situation), active.Reference.Regulation) : new Dictionary<string, AuthorisationUse>();
        return new()
        {
            Sale = sale,
            Decision = decision,
            Profile = await profiles.OfAsync(decision.Versions.Snapshot, ct),
            Situation = situation with
            {
                Faults = given.Faults(ReleaseState.Uses(decision, situation), uses, DateOnly.FromDateTime(now.UtcDateTime)),
            },
            Acts = acts,
            Uses = uses,
        };
    }

    /// <summary>The newest screening of a reference; null: there is none.</summary>
    public async Task<string?> NewestAsync(string tenant, string reference, CancellationToken ct) =>
        (await store.QueryAsync(new()
        {
            Tenant = tenant,
            Types = [ScreeningAct.Screening],
            Terms = recorder.Terms(tenant, [SearchWords.Reference(reference)]),
            Limit = 1,
        }, ct)) is [var newest] ? newest.Entry.Id : null;

    async Task<string?> SuccessorAsync(string tenant, string reference, string id, CancellationToken ct) =>
        await NewestAsync(tenant, reference, ct) is { } newest && newest != id ? newest : null;

    async Task<IReadOnlyList<RecordedAct>> ActsAsync(string tenant, string screening, CancellationToken ct)
    {
        var entries = await store.QueryAsync(new()
        {
            Tenant = tenant,
            Types = [ActBook.Determination, ActBook.Resolution],
            Terms = recorder.Terms(tenant, [SearchWords.Screening(screening)]),
            OldestFirst = true,
            Limit = MaxActs,
        }, ct);
        return await Task.WhenAll(entries.Select(entry => recorder.ReadAsync(entry, ct)));
    }

    /// <summary>What the profile of the decision means today; null where there is no such profile any more.</summary>
    Snapshot? Basis(RecordedDecision decision) => snapshots.Active is { } active && active.Profile.Name == decision.Versions.Profile
        ? active : snapshots.Find(decision.Versions.Profile);

    /// <summary>An act whose payload was erased speaks for nothing.</summary>
    static ReleaseAct? Read(RecordedAct act) => act.Payload is not { } payload ? null
        : (act.Entry.Entry.Type, payload["ruling"]!.GetValue<string>()) is var (type, ruling) && type == ActBook.Resolution
            ? new HitRuling(act.Entry.Entry.Id, HolderOf(payload), payload["hit"]!.GetValue<string>(), ruling == "dismissed")
        : new SaleRuling(act.Entry.Entry.Id, HolderOf(payload), ruling == "release",
            payload["aware"]?.Deserialize<Fact>(SaleJson.Options) ?? Fact.Unknown,
            payload["draws"]?.Deserialize<List<string>>() ?? []);

    static string HolderOf(JsonObject payload) => HolderName.Key(payload["holder"]!.GetValue<string>());
}
