namespace ExportScreen.Lists;

/// <summary>Ids of the formats that can be read, as manifests keep them.</summary>
public static class ListFormats
{
    /// <summary>The Consolidated Screening List with reduced fields and interned tables, JSON.</summary>
    public const string UsCslProjection = "us-csl-projection";

    /// <summary>The Security Council's consolidated list.</summary>
    public const string UnXml = "un-xml";

    /// <summary>The Commission's financial sanctions files, version 1.1.</summary>
    public const string EuFsfXml = "eu-fsf-xml-1.1";

    /// <summary>The FCDO's UK Sanctions List.</summary>
    public const string UkSlXml = "uk-sl-xml";
}
