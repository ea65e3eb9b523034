using Gouji.Model;

namespace Gouji.Reading.Mapping.General;

/// <summary>Tells how deep each row stands: by code, numbering, indent, or because it follows 其中.</summary>
internal sealed class RowRanks(IReadOnlyList<RowLabel> labels, IReadOnlyList<LineRole> roles)
{
    private const int Step = 10;
    private const int Half = 5;
    private readonly bool _hasNumbering = labels.Any(l => l.Depth > 0);
    private readonly List<int> _indents = [.. labels.Where(l => l.Words.Length > 0).Select(l => l.Indent).Distinct().Order()];
    private readonly int _lastNumbered = LastNumbered(labels);
    private int _plain;
    private int? _ofWhich;
    private int _ofWhichIndent;
    private bool _isUnsure;

    /// <summary>The ranks in order, and whether each is told by the print.</summary>
    public List<(int Rank, bool IsSure)> Tell()
    {
        List<(int, bool)> ranks = new(labels.Count);
        for (var i = 0; i < labels.Count; i++) ranks.Add(Of(i));
        return ranks;
    }

    private (int Rank, bool IsSure) Of(int i)
    {
        var label = labels[i];
        if (roles[i] == LineRole.OfWhich) return OfWhich(label);
        if (label.Depth > 0) return (Plain(label.Depth * Step), true);
        if (roles[i] is LineRole.Total or LineRole.Subtotal) return Total(label);
        if (_ofWhich is { } inside && Continues(i)) return (inside, label.Indent > 0);
        if (_ofWhich is { } perhaps && _hasNumbering && label.Indent == 0) return (perhaps, false);
        if (!_hasNumbering) return Unnumbered(label);
        return label.Indent > 0 && label.Indent > _indents[0] ? (Plain(_plain / Step * Step + Half), true) : (Plain(0), true);
    }

    private (int, bool) Total(RowLabel label)
    {
        _isUnsure = false;
        return (Plain(ByIndent(label)), true);
    }

    private (int, bool) OfWhich(RowLabel label)
    {
        _ofWhich = _plain + Half;
        _ofWhichIndent = label.Indent;
        return (_ofWhich.Value, true);
    }

    /// <summary>A row without number behind 其中 belongs to it if it is indented as far, or if the numbered rows go on behind it.</summary>
    private bool Continues(int i)
    {
        if (labels[i].Indent > 0 && labels[i].Indent >= _ofWhichIndent) return true;
        return _hasNumbering && !(i + 1 < labels.Count && labels[i + 1].IsFirst) && i < _lastNumbered;
    }

    private int Plain(int rank)
    {
        _ofWhich = null;
        return _plain = rank;
    }

    /// <summary>Behind 其中 a row with neither number nor indent may be part of it or not, and so may those behind it.</summary>
    private (int, bool) Unnumbered(RowLabel label)
    {
        _isUnsure = label.Indent == 0 && (_isUnsure || _ofWhich is not null);
        return (Plain(ByIndent(label)), !_isUnsure);
    }

    private int ByIndent(RowLabel label) => Math.Max(0, _indents.BinarySearch(label.Indent)) * Step;

    private static int LastNumbered(IReadOnlyList<RowLabel> labels)
    {
        for (var i = labels.Count - 1; i >= 0; i--)
            if (labels[i].Depth > 0) return i;
        return -1;
    }
}
