using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Installation;

/// <summary>The reference snapshot in use. It is swapped whole; a request takes it once and keeps to it.</summary>
sealed class CurrentSnapshot
{
    volatile Snapshot? snapshot;

    /// <summary>Null: nothing is loaded yet, so nothing may be called clear.</summary>
    public Snapshot? Value
    {
        get => snapshot;
        set => snapshot = value;
    }
}
