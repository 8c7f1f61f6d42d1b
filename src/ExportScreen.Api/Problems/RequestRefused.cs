using ExportScreen.Api.Contract;

namespace ExportScreen.Api.Problems;

/// <summary>A request that no endpoint gets to see. Thrown by readers only; endpoints return problems as values.</summary>
#pragma warning disable CA1032 // It always has a type.
sealed class RequestRefused(ProblemType type, string detail, IReadOnlyList<FieldError>? errors = null) : Exception(detail)
#pragma warning restore CA1032
{
    public ProblemType Type => type;

    public IReadOnlyList<FieldError> Errors => errors ?? [];

    public static RequestRefused Invalid(params IReadOnlyList<FieldError> errors) =>
        new(ProblemTypes.InvalidRequest, Problem.InvalidDetail, errors);
}
