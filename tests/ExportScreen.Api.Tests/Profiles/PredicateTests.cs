using ExportScreen.Core.Rules;
using ExportScreen.Core.Screenings;
using ExportScreen.Predicates;
using Jint;
using Jint.Runtime;

namespace ExportScreen.Api.Tests.Profiles;

/// <summary>Predicates of in-house rules, and what they can't do.</summary>
public sealed class PredicateTests
{
    const string Facts = """
        {
          "day": "2026-11-24", "regimes": ["DE", "EU"],
          "items": [{ "category": "imsi-content", "tier": 1, "quantity": null, "value": { "amount": 480000.00, "currency": "EUR" } }],
          "parties": [{ "roles": ["end_user"], "sector": "security", "countries": ["UZ"] }],
          "destination": { "countries": ["UZ"], "region": null }
        }
        """;

    [Theory]
    [InlineData("sale.items.some(item => item.tier === 1)", true)]
    [InlineData("sale.items.every(item => item.tier > 1) || sale.destination.countries.includes('KZ')", false)]
    [InlineData("sale.parties.filter(party => party.roles.includes('end_user')).length >= 1", true)]
    [InlineData("sale.items[0].value.amount >= 100000 && sale.items[0].value.currency === 'EUR'", true)]
    [InlineData("isKnown(sale.items[0], 'quantity') ? sale.items[0].quantity > 5 : true", true)]
    [InlineData("!sale.items[0].category.startsWith('support-') && sale.day >= '2026-11-01'", true)]
    [InlineData("['UZ', 'TJ', 'TM'].some(state => sale.destination.countries.includes(state))", true)]
    public void A_predicate_asks_the_facts(string predicate, bool answer)
    {
        Assert.Null(PredicateEngine.Fault(predicate));
        Assert.Equal(answer, Ask(predicate));
    }

    [Theory]
    [InlineData("sale.items[0].quantity > 5")]
    [InlineData("sale.destination.region === 'UA-43'")]
    [InlineData("sale.items.some(item => item.teir === 1)")]
    [InlineData("isKnown(sale.items[0], 'quantitty')")]
    [InlineData("sale.items[7].tier === 1")]
    [InlineData("sale.items.length")]
    [InlineData("sale.day")]
    public void What_is_unknown_misspelt_or_neither_true_nor_false_is_no_answer(string predicate)
    {
        Assert.Null(PredicateEngine.Fault(predicate));
        Assert.ThrowsAny<Exception>(() => Ask(predicate));
    }

    [Theory]
    [InlineData("while (true) {}")]
    [InlineData("(() => { for (;;) {} })()")]
    [InlineData("(f => f(f))(f => f(f))")]
    [InlineData("function f() { return f() } f()")]
    [InlineData("'x'.repeat(1000000000) === ''")]
    [InlineData("'x'.padEnd(1000000000) === ''")]
    [InlineData("sale.day + sale.day === ''")]
    [InlineData("`${sale.day}${sale.day}` === ''")]
    [InlineData("[sale.items, sale.items] < 1")]
    [InlineData("sale.items.map(item => sale.items) < 1")]
    [InlineData("/(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')")]
    [InlineData("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match('(a+)+$')")]
    [InlineData("Date.now() > 0")]
    [InlineData("new Date() > 0")]
    [InlineData("Math.random() < 0.5")]
    [InlineData("sale.constructor.constructor('return 1')()")]
    [InlineData("sale.items.constructor('a')")]
    [InlineData("eval('1') === 1")]
    [InlineData("globalThis === 1")]
    [InlineData("System.IO.File.Exists('x')")]
    [InlineData("importNamespace('System.IO')")]
    [InlineData("sale.day = '2020-01-01'")]
    [InlineData("sale['items'].length > 0")]
    [InlineData("sale?.items === 1")]
    [InlineData("sale.items == 1")]
    [InlineData("[...sale.items].length > 0")]
    [InlineData("async () => true")]
    [InlineData("true; true")]
    [InlineData("")]
    [InlineData("sale.items.some(")]
    public void What_could_cost_without_end_or_see_elsewhere_is_no_predicate(string text) => Assert.NotNull(PredicateEngine.Fault(text));

    [Theory]
    [InlineData("(", ")", 900)]
    [InlineData("[", "]", 900)]
    [InlineData("!", "", 1900)]
    [InlineData("a=>", "", 600)]
    [InlineData("true&&", "", 300)]
    [InlineData("true?true:", "", 180)]
    [InlineData("-", "", 2_000_000)]
    public void Deep_nesting_is_refused_and_not_followed(string open, string close, int depth) => Assert.NotNull(PredicateEngine.Fault(
        string.Concat(Enumerable.Repeat(open, depth)) + "true" + string.Concat(Enumerable.Repeat(close, depth))));

    [Theory]
    [InlineData("[1,2,3,4,5,6,7,8,9,10].every(X => ", 8)]
    [InlineData("sale.regimes.concatenated.every(X => ", 1)]
    [InlineData("sale.many.every(X => ", 4)]
    public void A_question_within_a_question_within_a_question_is_stopped(string question, int depth)
    {
        var predicate = string.Concat(Enumerable.Range(0, depth).Select(level => question.Replace("X", $"x{level}", StringComparison.Ordinal)))
            + "true" + new string(')', depth);
        var many = string.Join(',', Enumerable.Range(0, 100));

        Assert.Null(PredicateEngine.Fault(predicate));
        Assert.ThrowsAny<Exception>(() => Ask(predicate, $$"""{ "regimes": [], "many": [{{many}}] }"""));
    }

    /// <summary>The limits below the grammar, which lets none of these through.</summary>
    [Theory]
    [InlineData("let n = 0; while (true) { n++; } true")]
    [InlineData("const f = () => f(); f()")]
    [InlineData("let s = 'xxxxxxxx'; while (true) { s = s + s + 'y'; } true")]
    [InlineData("new Array(100000000).fill(1).length > 0")]
    [InlineData("new Function('return true')()")]
    [InlineData("eval('true')")]
    [InlineData("sale.day = 'x'; true")]
    [InlineData("sale.items.push(1); true")]
    public void The_engine_itself_stops_what_the_grammar_would_refuse(string script) => Assert.ThrowsAny<Exception>(
        () => PredicateEngine.Run(Engine.PrepareScript(script, strict: true), Facts));

    [Fact]
    public void Statements_are_counted_and_not_timed() => Assert.Throws<StatementsCountOverflowException>(
        () => PredicateEngine.Run(Engine.PrepareScript("let n = 0; while (true) { n++; } true", strict: true), Facts));

    [Fact]
    public void The_same_facts_give_the_same_answer_on_every_thread()
    {
        const string predicate = "sale.parties.some(party => party.sector === 'security' && party.countries.includes('UZ'))";
        var holds = PredicateEngine.For(ProfileWith(predicate));

        var answers = Enumerable.Range(0, 200).AsParallel().Select(_ => holds(predicate, Facts)).ToList();

        Assert.All(answers, Assert.True);
    }

    static bool Ask(string predicate, string facts = Facts) => PredicateEngine.For(ProfileWith(predicate))(predicate, facts);

    static Profile ProfileWith(string predicate) => Profile.Default with
    {
        InHouseRules =
        [
            new()
            {
                Id = "H-1",
                Title = "A rule",
                Explanation = "Because.",
                Outcome = Outcome.Prohibited,
                Predicate = predicate,
                From = new(2026, 1, 1),
            },
        ],
    };
}
