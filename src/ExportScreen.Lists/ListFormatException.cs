namespace ExportScreen.Lists;

/// <summary>The content is not a whole list of the format. The message holds positions and format words only, never
/// what stands in the list.</summary>
public sealed class ListFormatException : Exception
{
    public ListFormatException()
    {
    }

    public ListFormatException(string message) : base(message)
    {
    }

    public ListFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
