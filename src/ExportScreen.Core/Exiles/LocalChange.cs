namespace ExportScreen.Core.Exiles;

/// <summary>A change of the record that was made at this installation. It is never taken back, only withdrawn by another.</summary>
/// <param name="Id"><c>rec_</c> and a UUID version 7.</param>
/// <param name="By">Id of the key that made it.</param>
/// <param name="Incident">Id of the incident it is about.</param>
public abstract record LocalChange(string Id, DateTimeOffset At, string By, string Incident);

/// <summary>An incident that does not ship.</summary>
public sealed record IncidentAdded(string Id, DateTimeOffset At, string By, Incident Text)
    : LocalChange(Id, At, By, Text.Id);

/// <summary>Makes a new version of an incident.</summary>
/// <param name="Text">The whole incident as it should read. State, chain and id stay.</param>
/// <param name="Why">What is wrong with the version before.</param>
/// <param name="Source">What the correction rests on.</param>
public sealed record IncidentCorrected(string Id, DateTimeOffset At, string By, Incident Text, string Why, Source Source)
    : LocalChange(Id, At, By, Text.Id);

/// <summary>The right of reply: what a state or a vendor says of an incident. It is shown beside it and changes no level.</summary>
/// <param name="State">Who says so, ISO 3166-1 alpha-2; null: a vendor does.</param>
/// <param name="Vendor">Who says so; null: a state does.</param>
/// <param name="Statement">In its words or a translation.</param>
/// <param name="Source">Where it was said.</param>
public sealed record ReplyAdded(
    string Id, DateTimeOffset At, string By, string Incident, string? State, string? Vendor, string Statement, Source Source)
    : LocalChange(Id, At, By, Incident);

/// <summary>Takes a local incident, correction or reply back; what ships can't be.</summary>
/// <param name="Change">Id of the change that is taken back.</param>
public sealed record ChangeWithdrawn(string Id, DateTimeOffset At, string By, string Incident, string Change, string Why)
    : LocalChange(Id, At, By, Incident);
