using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiversInclusief.Kernel.Access;

/// <summary>
/// Inside a compiled query <see cref="Readable.ReadableBy{T}(IQueryable{T}, string[])"/> is a word that the database does not know;
/// here it becomes the rule itself, so that the rule is still written in one place.
/// </summary>
internal sealed class ReadableInQueries : IQueryExpressionInterceptor
{
    public static ReadableInQueries Shared { get; } = new();

    private static readonly MethodInfo Rule = typeof(Readable).GetMethods().Single(m => m.Name == nameof(Readable.ReadableBy) && m.GetParameters()[1].ParameterType == typeof(string[]));
    private static readonly MethodInfo Template = typeof(ReadableInQueries).GetMethod(nameof(Written), BindingFlags.Static | BindingFlags.NonPublic)!;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => new Expand().Visit(queryExpression);

    private static Expression Written<T>(Expression rows, Expression tokens) where T : IReadable
    {
        var written = Enumerable.Empty<T>().AsQueryable().ReadableBy([]).Expression;
        return new Fill(rows, tokens).Visit(written);
    }

    private sealed class Expand : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method.IsGenericMethod && node.Method.GetGenericMethodDefinition() == Rule
                ? (Expression)Template.MakeGenericMethod(node.Method.GetGenericArguments()).Invoke(null, [Visit(node.Arguments[0]), Visit(node.Arguments[1])])!
                : base.VisitMethodCall(node);
    }

    /// <summary>Puts the rows and tokens of the query where the rule was written over none.</summary>
    private sealed class Fill(Expression rows, Expression tokens) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node) => typeof(IQueryable).IsAssignableFrom(node.Type) ? rows : node;

        protected override Expression VisitMember(MemberExpression node) => node.Type == typeof(string[]) ? tokens : base.VisitMember(node);
    }
}
