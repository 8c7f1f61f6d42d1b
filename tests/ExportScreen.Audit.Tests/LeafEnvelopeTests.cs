using System.Text;

namespace ExportScreen.Audit.Tests;

public sealed class LeafEnvelopeTests
{
    const string Hex = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static readonly LeafEnvelope Full = new()
    {
        Type = "screening",
        Id = "scr_0193a5c0-7e1f-7000-8000-000000000001",
        Seq = 90211,
        Time = new DateTimeOffset(2026, 11, 23, 10, 12, 44, 120, TimeSpan.FromHours(1)).AddTicks(7),
        Engine = "1.0.0+9f86d081",
        Snapshot = Hex,
        Profile = Hex,
        Status = "licence_required",
        Rules = ["R10", "R30", "R30a"],
        States = ["DE", "UZ"],
        Tier = 1,
        Payload = Hex,
        Fields = Hex,
    };

    const string Canonical =
        $$"""{"engine":"1.0.0+9f86d081","fields":"{{Hex}}","id":"scr_0193a5c0-7e1f-7000-8000-000000000001","payload":"{{Hex}}","profile":"{{Hex}}","rules":["R10","R30","R30a"],"seq":90211,"snapshot":"{{Hex}}","states":["DE","UZ"],"status":"licence_required","tier":1,"time":"2026-11-23T09:12:44.120Z","type":"screening","v":1}""";

    [Fact]
    public void A_leaf_is_canonical_json()
    {
        Assert.Equal(Canonical, Encoding.UTF8.GetString(Full.Encode()));
        Assert.Equal(Canonical, Encoding.UTF8.GetString(LeafEnvelope.Parse(Full.Encode()).Encode()));
    }

    [Fact]
    public void Members_that_are_not_needed_are_absent()
    {
        var least = new LeafEnvelope { Type = "log-start", Id = "log_1", Time = Full.Time };

        Assert.Equal(
            """{"id":"log_1","seq":0,"time":"2026-11-23T09:12:44.120Z","type":"log-start","v":1}""",
            Encoding.UTF8.GetString(least.Encode()));
        Assert.Null(LeafEnvelope.Parse(least.Encode()).Rules);
        Assert.Equal([], LeafEnvelope.Parse((Full with { Rules = [] }).Encode()).Rules!);
    }

    /// <summary>Each type with the members it must have and those it may have.</summary>
    public static TheoryData<string, string, string> Shapes { get; } = new()
    {
        { "screening", "engine snapshot profile status rules states tier payload fields", "" },
        { "simulation", "engine snapshot profile status rules states tier payload fields", "" },
        { "replay", "engine snapshot profile status payload fields", "ref" },
        { "list", "engine snapshot profile payload fields", "" },
        { "profile", "engine snapshot profile payload fields", "" },
        { "key", "payload fields", "" },
        { "tenant", "payload fields", "" },
        { "config", "payload fields", "" },
        { "log-start", "", "payload fields" },
        { "log-end", "", "payload fields" },
        { "resolution", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "determination", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "authorisation", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "record", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "query", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "export", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "hold", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "erasure", "payload fields", "ref engine snapshot profile status rules states tier" },
        { "correction", "payload fields", "ref engine snapshot profile status rules states tier" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_leaf_has_what_its_type_needs_and_nothing_that_it_does_not_know(string type, string must, string may)
    {
        var needed = must.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] known = [.. needed, .. may.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        string[] all = ["engine", "snapshot", "profile", "status", "rules", "states", "tier", "payload", "fields", "ref"];

        LeafEnvelope.Parse(With(type, needed).Encode());
        LeafEnvelope.Parse(With(type, known).Encode());
        foreach (var member in needed)
            Assert.Throws<FormatException>(() => With(type, [.. needed.Except([member])]).Encode());
        foreach (var member in all.Except(known))
            Assert.Throws<FormatException>(() => With(type, [.. needed, member]).Encode());
    }

    [Fact]
    public void Every_type_has_its_shape() => Assert.Equal(
        LeafEnvelope.Types.Order(StringComparer.Ordinal),
        Shapes.Select(shape => shape.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("1.0.0+9f86d081", true)]
    [InlineData("1.1.0-beta1+9f86d081", true)]
    [InlineData("1.1.0-rc.1+9f86d081", true)]
    [InlineData("1.1.0-alpha+9f86d081", true)]
    [InlineData("1.1.0-alpha.0.12+9f86d081", true)]
    [InlineData("1.1.0-John+9f86d081", false)]
    [InlineData("1.1.0-beta-john+9f86d081", false)]
    [InlineData("1.1.0-+9f86d081", false)]
    [InlineData("1.1.0-beta1", false)]
    [InlineData("1.1+9f86d081", false)]
    public void The_engine_is_a_version_maybe_a_pre_release_and_a_build_hash(string engine, bool known) =>
        Assert.Equal(known, Record.Exception(() => (Full with { Engine = engine }).Encode()) is not FormatException);

    static LeafEnvelope With(string type, string[] members) => new()
    {
        Type = type,
        Id = Full.Id,
        Seq = Full.Seq,
        Time = Full.Time,
        Engine = members.Contains("engine") ? Full.Engine : null,
        Snapshot = members.Contains("snapshot") ? Hex : null,
        Profile = members.Contains("profile") ? Hex : null,
        Status = members.Contains("status") ? Full.Status : null,
        Rules = members.Contains("rules") ? Full.Rules : null,
        States = members.Contains("states") ? Full.States : null,
        Tier = members.Contains("tier") ? Full.Tier : null,
        Payload = members.Contains("payload") ? Hex : null,
        Fields = members.Contains("fields") ? Hex : null,
        Ref = members.Contains("ref") ? 7 : null,
    };

    public static TheoryData<string, string> Changes { get; } = new()
    {
        { "\"v\":1", "\"v\":2" },
        { "\"v\":1", "\"v\":1,\"v\":1" },
        { "\"v\":1", "\"v\":1,\"w\":\"John Doe\"" },
        { ",\"v\":1", "" },
        { "\"v\":1", "\"v\":1.0" },
        { "\"v\":1}", "\"v\":1} " },
        { "\"v\":1}", "\"v\":1" },
        { "\"seq\":90211", "\"seq\": 90211" },
        { "\"seq\":90211", "\"seq\":090211" },
        { "\"seq\":90211", "\"seq\":9.0211e4" },
        { "\"seq\":90211", "\"seq\":-1" },
        { "\"seq\":90211", "\"seq\":9007199254740992" },
        { "\"seq\":90211", "\"seq\":99999999999999999999" },
        { "\"seq\":90211", "\"seq\":\"90211\"" },
        { "\"rules\"", "\"ref\":7,\"rules\"" },
        { "\"rules\"", "\"ref\":null,\"rules\"" },
        { "\"tier\":1,", "" },
        { "\"rules\":[\"R10\",\"R30\",\"R30a\"],", "" },
        { "\"status\":\"licence_required\",", "" },
        { "\"tier\":1", "\"tier\":0" },
        { "\"tier\":1", "\"tier\":4" },
        { "screening", "sale" },
        { "screening", "screenin\\u0067" },
        { "licence_required", "License Required" },
        { "licence_required", "undetermined" },
        { "scr_0193a5c0-7e1f-7000-8000-000000000001", "scr_John Doe" },
        { "scr_0193a5c0-7e1f-7000-8000-000000000001", "0193a5c0" },
        { "scr_0193a5c0-7e1f-7000-8000-000000000001", "scr_1\\n" },
        { "\"id\":\"scr_0193a5c0-7e1f-7000-8000-000000000001\",", "" },
        { "1.0.0+9f86d081", "1.0.0" },
        { "1.0.0+9f86d081", "1.0.0-of John+9f86d081" },
        { "[\"R10\",\"R30\",\"R30a\"]", "[\"R30\",\"R10\"]" },
        { "[\"R10\",\"R30\",\"R30a\"]", "[\"R10\",\"R10\"]" },
        { "[\"R10\",\"R30\",\"R30a\"]", "[\"John Doe\"]" },
        { "[\"R10\",\"R30\",\"R30a\"]", "[\"H-DOE\"]" },
        { "[\"R10\",\"R30\",\"R30a\"]", "[[\"R10\"]]" },
        { "[\"R10\",\"R30\",\"R30a\"]", "[null]" },
        { "[\"R10\",\"R30\",\"R30a\"]", "\"R10\"" },
        { "[\"DE\",\"UZ\"]", "[\"UZ\",\"DE\"]" },
        { "[\"DE\",\"UZ\"]", "[\"uz\"]" },
        { "09:12:44.120Z", "09:12:44.12Z" },
        { "09:12:44.120Z", "09:12:44.120+00:00" },
        { "09:12:44.120Z", "09:12:60.120Z" },
        { "9f86d081884c", "9F86D081884C" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Anything_else_is_no_leaf(string part, string other)
    {
        var changed = Canonical.Replace(part, other, StringComparison.Ordinal);

        Assert.NotEqual(Canonical, changed);
        Assert.Throws<FormatException>(() => LeafEnvelope.Parse(Encoding.UTF8.GetBytes(changed)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    public void What_is_no_object_is_no_leaf(string text) =>
        Assert.Throws<FormatException>(() => LeafEnvelope.Parse(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_utf8_are_no_leaf() =>
        Assert.Throws<FormatException>(() => LeafEnvelope.Parse((byte[])[.. "{\"id\":\""u8, 0xff, .. "\"}"u8]));

    [Fact]
    public void A_leaf_has_at_most_8_KiB() => Assert.Throws<FormatException>(() => (Full with
    {
        Rules = [.. Enumerable.Range(1000, 2000).Select(i => $"R{i}")],
    }).Encode());
}
