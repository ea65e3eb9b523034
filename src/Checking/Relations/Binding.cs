using Gouji.Checking.Formulas;
using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>Which statement stands for each reference of a formula, in one place where the formula applies.</summary>
internal sealed class Binding
{
    private readonly Element _plain = new();
    private readonly List<(Aggregate Aggregate, IReadOnlyList<Element> Elements)> _elements = [];
    private IReadOnlyList<Statement>? _statements;

    /// <summary>All of them, each once; complete when nothing more is bound.</summary>
    public IReadOnlyList<Statement> Statements => _statements ??= Distinct();

    public void Bind(Reference reference, Statement statement) => _plain.Bind(reference, statement);

    public void Bind(Aggregate aggregate, IReadOnlyList<Element> elements) => _elements.Add((aggregate, elements));

    public Statement? Of(Reference reference) => _plain.Of(reference);

    public IReadOnlyList<Element> Of(Aggregate aggregate)
    {
        foreach (var (bound, elements) in _elements)
            if (ReferenceEquals(bound, aggregate)) return elements;
        return [];
    }

    private List<Statement> Distinct()
    {
        List<Statement> statements = [.. _plain.Statements];
        foreach (var (_, elements) in _elements)
            foreach (var element in elements) statements.AddRange(element.Statements);
        return statements.Count == 1 ? statements : [.. statements.Distinct<Statement>(ReferenceEqualityComparer.Instance)];
    }

    /// <summary>One turn of an aggregate: one item, or one scope.</summary>
    public sealed class Element
    {
        private readonly List<Reference> _references = new(2);
        private readonly List<Statement> _statements = new(2);

        public IReadOnlyList<Statement> Statements => _statements;

        public void Bind(Reference reference, Statement statement)
        {
            _references.Add(reference);
            _statements.Add(statement);
        }

        public Statement? Of(Reference reference)
        {
            for (var i = 0; i < _references.Count; i++)
                if (ReferenceEquals(_references[i], reference)) return _statements[i];
            return null;
        }
    }
}
