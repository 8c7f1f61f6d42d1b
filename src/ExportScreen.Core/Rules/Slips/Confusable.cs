namespace ExportScreen.Core.Rules.Slips;

/// <summary>Country codes that stand for one another by a slip: like names, like letters, or the code that one would expect.</summary>
static class Confusable
{
    static readonly Dictionary<string, HashSet<string>> Table = Parse("""
        NI GB|KY KG|KP KR|CD CG|DM DO|GN GQ GW PG|NE NG|AT AU|SI SK|IR IQ IE|LR LY|MV MK MG|TJ TG TZ|GE DE GS|CH CN|AE UA|SA ZA|BY BE|LT LV LI|SE CH|TM TN TR|SD SS
        SY SC SZ|SR RS|MM MY MN|VE VN|CU CY CZ|ML MT|MA MO MC|MR MU|BA BH BS|EE ES|IL IS IE|KZ KE|AZ AM|IN ID IR|PA PK PY|BR BN|UG UY UZ|TD TJ
        """);

    public static bool Are(string left, string right) => Table.TryGetValue(left, out var twins) && twins.Contains(right);

    static Dictionary<string, HashSet<string>> Parse(string text)
    {
        var table = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var group in text.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var codes = group.Split(' ');
            foreach (var code in codes)
            {
                if (!table.TryGetValue(code, out var twins))
                    table.Add(code, twins = []);
                twins.UnionWith(codes.Where(other => other != code));
            }
        }

        return table;
    }
}
