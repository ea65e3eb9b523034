using Gouji.Checking.Formulas;
using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>Which statement stands for each reference of a formula, in one place where the formula applies.</summary>
internal sealed class Binding
{
    private readonly Dictionary<Reference, Statement> _plain = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Aggregate, IReadOnlyList<Element>> _elements = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<Statement> Statements => _plain.Values.Concat(_elements.Values.SelectMany(e => e).SelectMany(e => e.Statements)).Distinct(ReferenceEqualityComparer.Instance).Cast<Statement>();

    public void Bind(Reference reference, Statement statement) => _plain[reference] = statement;

    public void Bind(Aggregate aggregate, IReadOnlyList<Element> elements) => _elements[aggregate] = elements;

    public Statement? Of(Reference reference) => _plain.GetValueOrDefault(reference);

    public IReadOnlyList<Element> Of(Aggregate aggregate) => _elements.GetValueOrDefault(aggregate) ?? [];

    /// <summary>One turn of an aggregate: one item, or one scope.</summary>
    public sealed class Element
    {
        private readonly List<(Reference Reference, Statement Statement)> _bound = [];

        public IEnumerable<Statement> Statements => _bound.Select(b => b.Statement);

        public void Bind(Reference reference, Statement statement) => _bound.Add((reference, statement));

        public Statement? Of(Reference reference)
        {
            foreach (var (bound, statement) in _bound)
                if (ReferenceEquals(bound, reference)) return statement;
            return null;
        }
    }
}
