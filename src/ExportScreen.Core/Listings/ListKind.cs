namespace ExportScreen.Core.Listings;

/// <summary>What a list is for.</summary>
public enum ListKind
{
    Unknown,

    /// <summary>Financial sanctions.</summary>
    Sanctions,
    ExportControl,

    /// <summary>A customer's own.</summary>
    InHouse,

    /// <summary>People whom a state searches for.</summary>
    Wanted,

    /// <summary>Whom one state, by itself, calls terrorists or extremists.</summary>
    Terror,

    /// <summary>Sanctions in answer to sanctions.</summary>
    CounterSanctions,
}

public static class ListKinds
{
    extension(ListKind kind)
    {
        /// <summary>Whether its listings are <see cref="Measure.StateNotice"/>, whatever else they say.</summary>
        public bool IsStateNotice => kind is ListKind.Wanted or ListKind.Terror or ListKind.CounterSanctions;
    }
}
