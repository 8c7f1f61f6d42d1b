#pragma warning disable CA5394 // A fixed seed makes every run the same.
using System.Text;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Tests.Contract;

/// <summary>Whatever is sent, the caller is told of a mistake of the request, never of a fault of the service.</summary>
public sealed class MutatedBodyTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public void A_mutated_sale_is_read_or_refused()
    {
        var validator = new SaleValidator(new() { Value = Samples.Snapshot });
        var random = new Random(20261124);
        var body = Encoding.UTF8.GetBytes(Full);
        for (var round = 0; round < 5000; round++)
        {
            try
            {
                validator.Validate(JsonBody.Parse<Sale>(Mutate(body, random), WireJson.Options));
            }
            catch (RequestRefused refused)
            {
                Assert.NotEmpty(refused.Errors);
            }
        }
    }

    [Fact]
    public async Task A_mutated_request_is_never_a_fault()
    {
        using var client = api.Client(Role.Admin);
        var random = new Random(20261125);
        var body = """{"names":[{"value":"Давлат хавфсизлик хизмати","lang":"uz-Cyrl"}],"countries":["UZ"]}"""u8.ToArray();
        for (var round = 0; round < 500; round++)
        {
            var mutated = Mutate(body, random);
            using var content = new ByteArrayContent(mutated);
            content.Headers.ContentType = new("application/json");

            using var response = await client.PostAsync(new Uri("/v1/bodies/search", UriKind.Relative), content);

            // 503: read and accepted, but no reference data is loaded here.
            Assert.True((int)response.StatusCode is 400 or 503, Convert.ToBase64String(mutated));
        }
    }

    static byte[] Mutate(byte[] body, Random random)
    {
        var bytes = body.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, body.Skip(random.Next(body.Length)).Take(random.Next(1, 30)));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                    break;
                default:
                    bytes[at] = (byte)"{}[]\",:0-n"[random.Next(10)];
                    break;
            }

            if (bytes.Count == 0)
            {
                bytes.Add((byte)'{');
            }
        }

        return [.. bytes];
    }

    static string[] Tokens { get; } =
        ["null", "true", "1e999", "\"\\ud800\"", "{}", "[]", "[null]", "\"\"", "-0", "\\u0000", new('[', 64), "9223372036854775808"];

    const string Full = """
        {"reference":"SO-1","profile":"default","exporter":{"name":"B","country":"DE","jurisdictions":["EU"]},
        "items":[{"line":"10","kind":"support","category":"imsi-content","quantity":2,"description":"d",
        "classifications":[{"regime":"EU","code":"5A001.f.1","basis":"self","date":"2026-03-02"}],"capabilities":["a_b"],
        "usContentPercent":12,"value":{"amount":"480000.00","currency":"EUR"},"support":{"training":true,"months":36},
        "supports":{"reference":"SO-0"}}],"transaction":"sale","hosting":{"country":"DE","users":["UZ"]},
        "parties":[{"ref":"C","roles":["end_user"],"type":"organization","sector":"security",
        "names":[{"value":"Давлат","lang":"uz-Cyrl"}],"country":"UZ","identifiers":[{"type":"inn","value":"1"}],
        "addresses":[{"country":"UZ","city":"T"}],"owners":[{"name":"R","share":"100","identifiers":[]}],"birthDate":"1971"}],
        "destination":{"country":"UZ","region":"UZ-TK","transit":["AE"]},"endUse":{"statement":"s","exporterAware":"no",
        "cyberDefence":{"purpose":"incident_response"}},"authorisations":[{"regime":"EU","type":"individual","items":["10"],
        "endUser":"C","validFrom":"2026-03-01"}],"redFlags":{"RF-001":{"answer":"no","note":"n"}},
        "evidence":[{"for":"/items/0","document":"d"}]}
        """;
}
