using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExportScreen.Audit;

/// <summary>
/// An entry of the log: a small canonical JSON object (RFC 8785) without personal data. Its members and their forms are
/// closed, so that no free text can ever become immutable. Null members are absent.
/// </summary>
/// <remarks>
/// Every leaf has id, seq, time, type and v, which is 1. The type says which others it must have and may have; it has no
/// further ones.
/// <list type="table">
/// <listheader><term>type</term><description>must have; may have</description></listheader>
/// <item><term>screening, simulation</term>
/// <description>engine, snapshot, profile, status, rules, states, tier, payload, fields</description></item>
/// <item><term>replay</term>
/// <description>engine, snapshot, profile, status, payload, fields; ref</description></item>
/// <item><term>list, profile</term><description>engine, snapshot, profile, payload, fields</description></item>
/// <item><term>key, tenant, config</term><description>payload, fields</description></item>
/// <item><term>log-start, log-end</term><description>nothing; payload, fields</description></item>
/// <item><term>resolution, determination, authorisation, record, query, export, hold, erasure, correction</term>
/// <description>payload, fields; any other</description></item>
/// </list>
/// </remarks>
public sealed partial record LeafEnvelope
{
    public const int MaxLength = 8192;
    internal const long MaxSeq = (1L << 53) - 1; // RFC 8785 writes numbers as doubles
    const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly JsonDocumentOptions ReaderOptions = new() { MaxDepth = 2 };

    static readonly string[] Committed = ["payload", "fields"];
    static readonly string[] Versions = ["engine", "snapshot", "profile", .. Committed];
    static readonly string[] Decided = [.. Versions, "status", "rules", "states", "tier"];
    static readonly string[] Any = [.. Decided, "ref"];

    /// <summary>For each type the members that it must have and those that it may have besides.</summary>
    static readonly Dictionary<string, (string[] Must, string[] May)> Members = new(StringComparer.Ordinal)
    {
        ["screening"] = (Decided, []),
        ["simulation"] = (Decided, []),
        ["replay"] = ([.. Versions, "status"], ["ref"]),
        ["list"] = (Versions, []),
        ["profile"] = (Versions, []),
        ["key"] = (Committed, []),
        ["tenant"] = (Committed, []),
        ["config"] = (Committed, []),
        ["resolution"] = (Committed, Any),
        ["determination"] = (Committed, Any),
        ["authorisation"] = (Committed, Any),
        ["record"] = (Committed, Any),
        ["query"] = (Committed, Any),
        ["export"] = (Committed, Any),
        ["hold"] = (Committed, Any),
        ["erasure"] = (Committed, Any),
        ["correction"] = (Committed, Any),
        [LogStart] = ([], Committed),
        [LogEnd] = ([], Committed),
    };

    public static IReadOnlySet<string> Types { get; } = Members.Keys.ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Statuses { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "clear", "authorised", "insufficient_information", "enhanced_due_diligence", "notify_authority", "licence_required",
        "prohibited",
    };

    /// <summary>Type of the first entry of every log, and of no other.</summary>
    public const string LogStart = "log-start";

    /// <summary>Type of the last entry of a log that is closed for good.</summary>
    public const string LogEnd = "log-end";

    public required string Type { get; init; }

    /// <summary>The API id, such as <c>scr_</c> and a UUID.</summary>
    public required string Id { get; init; }

    /// <summary>The entry's index in its log; the sequencer sets it.</summary>
    public long Seq { get; init; }

    /// <summary>UTC; cut to milliseconds. Never before that of the entry before; the sequencer sees to it.</summary>
    public required DateTimeOffset Time
    {
        get;
        init => field = new(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }

    /// <summary>
    /// Version and build hash of what decided: <c>1.0.0+9f86d081</c>. Of pre-releases a short word with numbers is taken
    /// (<c>1.1.0-beta1</c>, <c>1.1.0-rc.1</c>), so that no text can hide in it.
    /// </summary>
    public string? Engine { get; init; }

    /// <summary>SHA-256 of the reference snapshot, lowercase hex.</summary>
    public string? Snapshot { get; init; }

    /// <summary>SHA-256 of the profile, lowercase hex.</summary>
    public string? Profile { get; init; }

    public string? Status { get; init; }

    /// <summary>
    /// Rules with a finding, satisfied ones included; in ordinal order, each once. Empty means that there was none. Those of the
    /// installation itself are <c>H-</c> and a number.
    /// </summary>
    public IReadOnlyList<string>? Rules { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of end-user, controlling and destination states; sorted, each once.</summary>
    public IReadOnlyList<string>? States { get; init; }

    /// <summary>Strictest tier of the sale's items, 1 to 3.</summary>
    public int? Tier { get; init; }

    /// <summary><see cref="Commitments.Payload"/>, lowercase hex.</summary>
    public string? Payload { get; init; }

    /// <summary><see cref="Commitments.FieldsRoot"/>, lowercase hex.</summary>
    public string? Fields { get; init; }

    /// <summary>Index of the earlier entry that this one corrects, rules on or erases.</summary>
    public long? Ref { get; init; }

    /// <summary>The leaf's bytes; a <see cref="FormatException"/> where a member has not the form it must have.</summary>
    public byte[] Encode()
    {
        if (Problem() is { } problem)
            throw new FormatException(problem);

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WriterOptions))
            Write(json);
        return stream.Length <= MaxLength
            ? stream.ToArray()
            : throw new FormatException($"A leaf has at most {MaxLength} bytes, not {stream.Length}.");
    }

    /// <summary>Reads exactly what <see cref="Encode"/> writes; anything else is a <see cref="FormatException"/>.</summary>
    public static LeafEnvelope Parse(ReadOnlyMemory<byte> leaf)
    {
        LeafEnvelope envelope;
        try
        {
            using var json = JsonDocument.Parse(leaf, ReaderOptions);
            envelope = Read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("A leaf is a JSON object of the known members.", e);
        }

        // Unknown and repeated members, other order, white space and escapes all end here.
        return leaf.Span.SequenceEqual(envelope.Encode())
            ? envelope
            : throw new FormatException("The leaf is not canonical, or has unknown members.");
    }

    static LeafEnvelope Read(JsonElement json)
    {
        return new()
        {
            Type = json.GetProperty("type").GetString() ?? "",
            Id = json.GetProperty("id").GetString() ?? "",
            Seq = json.GetProperty("seq").GetInt64(),
            Time = DateTimeOffset.ParseExact(
                json.GetProperty("time").GetString() ?? "",
                TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            Engine = Text("engine"),
            Snapshot = Text("snapshot"),
            Profile = Text("profile"),
            Status = Text("status"),
            Rules = Texts("rules"),
            States = Texts("states"),
            Tier = json.TryGetProperty("tier", out var tier) ? tier.GetInt32() : null,
            Payload = Text("payload"),
            Fields = Text("fields"),
            Ref = json.TryGetProperty("ref", out var reference) ? reference.GetInt64() : null,
        };

        string? Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

        IReadOnlyList<string>? Texts(string name) =>
            json.TryGetProperty(name, out var values)
                ? [.. values.EnumerateArray().Select(value => value.GetString() ?? "")]
                : null;
    }

    // RFC 8785: members in order of their names. No value needs an escape, by their forms.
    void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Text("engine", Engine);
        Text("fields", Fields);
        Text("id", Id);
        Text("payload", Payload);
        Text("profile", Profile);
        Number("ref", Ref);
        Texts("rules", Rules);
        Number("seq", Seq);
        Text("snapshot", Snapshot);
        Texts("states", States);
        Text("status", Status);
        Number("tier", Tier);
        Text("time", Time.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Text("type", Type);
        Number("v", 1);
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }

        void Number(string name, long? value)
        {
            if (value is { } number)
                json.WriteNumber(name, number);
        }

        void Texts(string name, IReadOnlyList<string>? values)
        {
            if (values is null)
                return;

            json.WriteStartArray(name);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }

    string? Problem()
    {
        return !Types.Contains(Type) ? "type is not a known type of entry."
            : Id.Length > 80 || !IdPattern().IsMatch(Id) ? "id is not a prefix, an underscore, and letters, digits and hyphens."
            : Seq is < 0 or > MaxSeq ? "seq is out of range."
            : Ref is < 0 || Ref >= Seq ? "ref does not name an earlier entry."
            : Engine is not null && !EnginePattern().IsMatch(Engine) ? "engine is not a version and a build hash."
            : !IsHash(Snapshot) || !IsHash(Profile) || !IsHash(Payload) || !IsHash(Fields)
                ? "A hash is not 64 lowercase hex digits."
            : Status is not null && !Statuses.Contains(Status) ? "status is not a known status."
            : !IsSortedSet(Rules, RulePattern()) ? "rules is not a sorted set of rule ids."
            : !IsSortedSet(States, StatePattern()) ? "states is not a sorted set of country codes."
            : Tier is < 1 or > 3 ? "tier is not 1 to 3."
            : MemberProblem();

        static bool IsHash(string? text) => text is null || (text.Length == 64 && text.All(char.IsAsciiHexDigitLower));

        static bool IsSortedSet(IReadOnlyList<string>? values, Regex pattern) =>
            values is null
            || (values.All(pattern.IsMatch)
                && values.Zip(values.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0));
    }

    string? MemberProblem()
    {
        (string Name, bool Present)[] members =
        [
            ("engine", Engine is not null), ("snapshot", Snapshot is not null), ("profile", Profile is not null),
            ("status", Status is not null), ("rules", Rules is not null), ("states", States is not null),
            ("tier", Tier is not null), ("payload", Payload is not null), ("fields", Fields is not null),
            ("ref", Ref is not null),
        ];
        var (must, may) = Members[Type];
        foreach (var (name, present) in members)
        {
            if (!present && must.Contains(name))
                return $"{name} is missing, which a {Type} must have.";
            if (present && !must.Contains(name) && !may.Contains(name))
                return $"{name} is there, which a {Type} does not have.";
        }

        return null;
    }

    [GeneratedRegex(@"\A[a-z]+_[A-Za-z0-9-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+(-[a-z]{1,8}[0-9]{0,4}(\.[0-9]{1,8}){0,3})?\+[0-9a-f]{7,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex EnginePattern();

    [GeneratedRegex(@"\A(R[0-9]+[a-z]?|H-[0-9]{1,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"\A[A-Z]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex StatePattern();
}
