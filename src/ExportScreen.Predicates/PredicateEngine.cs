using System.Globalization;
using ExportScreen.Core.Screenings;
using Jint;

namespace ExportScreen.Predicates;

/// <summary>Evaluates predicates of in-house rules with Jint. Limits are counted and not timed, so that a decision replays.</summary>
public static class PredicateEngine
{
    const int MaxStatements = 200_000;
    const int MaxRecursion = 64;
    const int MaxArray = 10_000;

    /// <summary>A net below the grammar, which lets nothing through that comes near it.</summary>
    const long MaxBytes = 512L << 20;

    /// <summary>Facts are frozen. Reading one that is unknown, or none at all, is an error and never "no".</summary>
    static readonly Prepared<Acornima.Ast.Script> facts = Engine.PrepareScript("""
        const watch = {
            get(target, name) {
                if (!(name in target)) throw new Error('no such fact');
                const fact = target[name];
                if (fact === null) throw new Error('unknown fact');
                return fact;
            },
        };
        const sale = JSON.parse(json, (_, value) => typeof value === 'object' && value !== null ? new Proxy(Object.freeze(value), watch) : value);
        const isKnown = (object, name) => {
            const fact = Object.getOwnPropertyDescriptor(object, name);
            if (fact === undefined) throw new Error('no such fact');
            return fact.value !== null;
        };
        """, strict: true);

    /// <summary>Why the text is no predicate; null: it is one.</summary>
    public static string? Fault(string predicate) => PredicateGrammar.Fault(predicate);

    /// <summary>Evaluates the predicates of a profile, each read once.</summary>
    public static EvaluatePredicate For(Profile profile)
    {
        var prepared = profile.InHouseRules.Select(rule => rule.Predicate).Distinct(StringComparer.Ordinal).ToDictionary(
            predicate => predicate,
            predicate => new Lazy<Prepared<Acornima.Ast.Script>>(() => Read(predicate)), StringComparer.Ordinal);
        return (predicate, json) => Run(prepared[predicate].Value, json);
    }

    internal static bool Run(Prepared<Acornima.Ast.Script> predicate, string json)
    {
        using var engine = new Engine(options =>
        {
            options.Strict().DisableStringCompilation().LimitRecursion(MaxRecursion).MaxStatements(MaxStatements).LimitMemory(MaxBytes);
            options.Culture = CultureInfo.InvariantCulture;
            options.TimeZone = TimeZoneInfo.Utc;
            options.Constraints.MaxArraySize = MaxArray;
            options.Interop.Enabled = false;
        });
        engine.SetValue("json", json);
        engine.Execute(facts);
        var answer = engine.Evaluate(predicate);
        return answer.IsBoolean() ? answer.AsBoolean()
            : throw new InvalidOperationException("The predicate answers neither true nor false.");
    }

    static Prepared<Acornima.Ast.Script> Read(string predicate) => Fault(predicate) is { } fault
        ? throw new InvalidOperationException(fault) : Engine.PrepareScript(predicate, strict: true);
}
