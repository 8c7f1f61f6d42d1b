using System.Collections.Immutable;
using Acornima;
using Acornima.Ast;

namespace ExportScreen.Predicates;

/// <summary>
/// The part of JavaScript that predicates of in-house rules are written in: comparisons of facts, and questions to lists of them.
/// What makes loops without end, recursion, growing text, patterns, time or chance is no part of it, so that a predicate
/// costs little and says the same on every machine.
/// </summary>
static class PredicateGrammar
{
    public const int MaxLength = 2000;
    const int MaxDepth = 40;

    static readonly ImmutableHashSet<string> names = ["sale", "isKnown"];
    static readonly ImmutableHashSet<string> methods = ["some", "every", "filter", "includes", "startsWith", "endsWith"];

    static readonly Operator[] operators =
    [
        Operator.StrictEquality, Operator.StrictInequality, Operator.LessThan, Operator.LessThanOrEqual,
        Operator.GreaterThan, Operator.GreaterThanOrEqual,
    ];

    /// <summary>Null: it is one. Else why not.</summary>
    public static string? Fault(string predicate)
    {
        if (predicate.Length > MaxLength)
            return $"Has more than {MaxLength} characters.";
        // Before the parser, which would go as deep.
        if (Nesting(predicate) > MaxDepth)
            return "Is nested too deeply.";

        try
        {
            return new Parser().ParseScript(predicate, strict: true).Body is [ExpressionStatement statement]
                ? Fault(statement.Expression, names, 0) : "Must be one expression.";
        }
        catch (ParseErrorException failure)
        {
            return $"Can't be read: {failure.Message}";
        }
        catch (InsufficientExecutionStackException)
        {
            return "Is nested too deeply.";
        }
    }

    static int Nesting(string text)
    {
        var (open, most) = (0, 0);
        foreach (var letter in text)
        {
            open += letter is '(' or '[' or '{' ? 1 : letter is ')' or ']' or '}' ? -1 : 0;
            most = Math.Max(most, open);
        }

        return most;
    }

    static string? Fault(Node node, ImmutableHashSet<string> known, int depth) => depth > MaxDepth ? "Is nested too deeply." : node switch
    {
        StringLiteral or NumericLiteral or BooleanLiteral => null,
        Identifier name => known.Contains(name.Name) ? null : $"Knows no {name.Name}: there are sale and isKnown.",
        ArrayExpression list => list.Elements.All(element => element is StringLiteral or NumericLiteral or BooleanLiteral)
            ? null : "A list holds texts, numbers, true and false alone.",
        NonUpdateUnaryExpression { Operator: Operator.LogicalNot or Operator.UnaryNegation } unary => Fault(unary.Argument, known, depth + 1),
        LogicalExpression { Operator: Operator.LogicalAnd or Operator.LogicalOr } both => Fault([both.Left, both.Right], known, depth),
        NonLogicalBinaryExpression binary when operators.Contains(binary.Operator) => Fault([binary.Left, binary.Right], known, depth),
        ConditionalExpression choice => Fault([choice.Test, choice.Consequent, choice.Alternate], known, depth),
        MemberExpression { Optional: false, Computed: false, Property: Identifier } member => Fault(member.Object, known, depth + 1),
        MemberExpression { Optional: false, Computed: true, Property: NumericLiteral } member => Fault(member.Object, known, depth + 1),
        CallExpression { Optional: false, Callee: Identifier { Name: "isKnown" } } call =>
            call.Arguments.Count == 2 ? Fault(call.Arguments, known, depth) : "isKnown takes an object and the name of a fact.",
        CallExpression { Optional: false, Callee: MemberExpression { Optional: false, Computed: false, Property: Identifier method } callee } call =>
            !methods.Contains(method.Name) ? $"Knows no {method.Name}(): there are {string.Join(", ", methods.Order())}."
                : Fault([callee.Object, .. call.Arguments], known, depth),
        ArrowFunctionExpression { Async: false, Body: Expression body } arrow => arrow.Params.All(name => name is Identifier)
            ? Fault(body, known.Union(arrow.Params.Select(name => ((Identifier)name).Name)), depth + 1)
            : "A question takes plain names.",
        _ => $"{node.Type} is no part of a predicate.",
    };

    static string? Fault(IEnumerable<Node> nodes, ImmutableHashSet<string> known, int depth) =>
        nodes.Select(node => Fault(node, known, depth + 1)).FirstOrDefault(fault => fault is not null);
}
