using ExportScreen.Core.History;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>What is on record of a sale besides itself; the record of its screening keeps it, for a replay.</summary>
/// <param name="Supersedes">Id of the screening whose place this one takes; null: none.</param>
sealed record Known(SaleHistory History, OnFile OnFile, string? Supersedes);
