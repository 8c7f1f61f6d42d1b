namespace ExportScreen.Reference;

/// <summary>Reference data are not what they should be; the message names the place.</summary>
public sealed class ReferenceDataException : Exception
{
    public ReferenceDataException()
    {
    }

    public ReferenceDataException(string message) : base(message)
    {
    }

    public ReferenceDataException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
