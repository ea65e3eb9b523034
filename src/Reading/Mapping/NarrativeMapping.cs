using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Reads sentences: every amount is told by the words before it. Scope and stage run on within a sentence, the concept runs on when
/// a clause names only another stage (三公经费预算13万元，实际支出6.33万元), and the chapter's scope stands where the sentence names none.
/// </summary>
internal sealed class NarrativeMapping(Harvest harvest, string part, Vocabulary vocabulary, WordIndex index)
{
    private static readonly string[] s_spendingConcepts = ["总支出", "基本支出", "项目支出", "人员经费", "公用经费"];
    private static readonly string[] s_unitWords = ["单位", "部门", "预算", "决算", "收支", "收入", "支出", "经费", "情况", "我"];
    private const int LongestRemark = 16;
    private const int LongestSubject = 50;
    private readonly Dictionary<string, int> _classOrdinals = [];
    private readonly ChangeMapping _changes = new(harvest, part, vocabulary);
    private readonly List<Word> _words = [];

    public void Map(Paragraph paragraph, List<ScannedAmount> amounts, SectionSetting? setting)
    {
        var start = Context.Start with { IsOfOther = amounts.Count > 0 && HasOwnSubject(paragraph.Text, amounts[0].Start) };
        var context = start;
        var from = 0;
        foreach (var amount in amounts)
        {
            var label = LabelStart(paragraph.Text, from, amount.Start, start, ref context);
            context = State(paragraph, setting, paragraph.Text.AsSpan(label, amount.Start - label), amount, context);
            from = amount.End;
        }
    }

    /// <summary>A label starts behind the amount or the sentence before; a new sentence forgets what the last one said.</summary>
    private static int LabelStart(string text, int from, int end, Context first, ref Context context)
    {
        var start = from;
        for (var i = from; i < end; i++)
        {
            if (!Characters.IsSentenceEnd(text[i])) continue;
            start = i + 1;
            context = text[i] is '；' or ';' ? context with { Concept = null, Stage = default, IsOfOther = first.IsOfOther, IsOfSomePosts = null } : first;
        }

        return start;
    }

    /// <summary>
    /// A paragraph that opens with a name (1、教育支出（类）普通教育（款）小学教育（项）。年初预算为…) speaks of what it names and not of the unit's total.
    /// </summary>
    private static bool HasOwnSubject(string text, int firstAmount)
    {
        var end = text.IndexOf('。');
        if (text.Contains("（项）", StringComparison.Ordinal) || text.Contains("（款）", StringComparison.Ordinal)) return true;
        return end is > 0 and <= LongestSubject && end < firstAmount && !text.AsSpan(0, end).ContainsAny('，', ',') && !Array.Exists(s_unitWords, w => text.AsSpan(0, end).Contains(w, StringComparison.Ordinal));
    }

    private Context State(Paragraph paragraph, SectionSetting? setting, ReadOnlySpan<char> label, ScannedAmount amount, Context context)
    {
        var mention = Mention.Read(label, index, harvest.Year, _words);
        var (concept, isOwn) = ConceptOf(mention, setting, context);
        var scope = ScopeBehind(paragraph.Text, amount.End) is var behind && behind != FundScope.Unstated ? behind : mention.Scope != FundScope.Unstated ? mention.Scope : context.Scope;
        var next = new Context(concept is null or { Dimension: Dimension.Ratio } ? context.Concept : concept, mention.Stage != default ? mention.Stage : context.Stage, scope)
        {
            To = mention.To != default ? mention.To : concept is not null && mention.Base == default && !mention.IsChange ? default : context.To,
            Base = mention.Base != default ? mention.Base : context.Base,
            IsOfIncome = concept is null or { Dimension: Dimension.Ratio } ? context.IsOfIncome : concept.Name == "总收入",
            IsOfSomePosts = context.IsOfSomePosts ?? (amount.Amount.Unit.Dimension is Dimension.Money or Dimension.Ratio ? null : !label.Contains("编制", StringComparison.Ordinal) ? null : concept is null || !mention.IsTold),
            IsOfOther = context.IsOfOther || (concept is null && !mention.IsChange && amount.Amount.Unit.Dimension == Dimension.Money) || (mention.IsBare && !mention.IsTold),
        };
        if (mention.IsChange || concept is null || !mention.IsTold || concept.Dimension != amount.Amount.Unit.Dimension || (mention.IsPrior && !CanBePrior(concept, mention)))
        {
            if (!_changes.State(mention, next.Concept, mention.To != default ? mention.To : context.To, next.Base, amount, SourceOf(paragraph, setting, label, amount))) Ask(paragraph, label, amount);
            if (amount.Amount.Unit.Dimension == Dimension.Ratio) return context with { Base = next.Base };
            return mention.IsTold ? next : next with { Concept = mention.IsBare ? null : context.Concept };
        }

        var stage = StageOf(concept, mention, context, isOwn);
        var inherited = scope == FundScope.Unstated && concept.Dimension == Dimension.Money && !mention.IsTotal;
        var at = new Coordinates(harvest.Year, stage, inherited ? ScopeOf(setting, concept, stage) : concept.Dimension == Dimension.Money ? scope : default, ItemOf(mention, setting));
        harvest.State(concept, at, Limit(amount.Amount, stage), SourceOf(paragraph, setting, label, amount) with { ScopeIsInherited = inherited && at.Scope != FundScope.Unstated });
        return next with { Stage = stage };
    }

    /// <summary>控制在年初预算104万元以内 names the budget itself, which is exact.</summary>
    private static Amount Limit(Amount amount, Stage stage) =>
        amount.Vagueness == Vagueness.AtMost && stage is Stage.Original or Stage.Adjusted ? amount with { Vagueness = Vagueness.None } : amount;

    /// <summary>The scope named in brackets right behind the amount: 787.18万元（全部资金口径）.</summary>
    private FundScope ScopeBehind(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('（' or '(')) return FundScope.Unstated;
        var inside = text.AsSpan(end + 1);
        var close = inside.IndexOfAny("）)，,；。：:");
        if (close is < 2 or > LongestRemark || inside[..close].ContainsAnyInRange('0', '9')) return FundScope.Unstated;
        return index.At(inside[..close], 0) is { Meaning: ScopeWord { Scope: var scope } } ? scope : FundScope.Unstated;
    }

    private (Concept? Concept, bool IsOwn) ConceptOf(Mention mention, SectionSetting? setting, Context context)
    {
        if (mention.Class is not null) return (ClassConcept(setting, context), true);
        if (mention.Concept is { Dimension: Dimension.People } && context.IsOfSomePosts == true) return (null, true);
        if (mention.Concept is { } named) return (named.Dimension == Dimension.Ratio && !IsRateOf(named, context.Concept) ? null : named, true);
        if (mention.Scope != FundScope.Unstated) return (OfScope(mention, context), true);
        if (mention.Stage == default) return (null, false);
        if (mention.IsIncome && context.Concept?.Name is null or "总支出") return (setting?.MayStateTotal == true && !context.IsOfOther ? vocabulary["总收入"] : null, true);
        if (context.Concept is not null) return (context.Concept, false);
        return (setting?.MayStateTotal == true && !context.IsOfOther ? vocabulary["总支出"] : null, true);
    }

    /// <summary>项目支出787.18万元，其中：一般公共预算693.70万元 splits what was spoken of; 政府性基金预算支出65万元 is a total of its own.</summary>
    private Concept OfScope(Mention mention, Context context) =>
        mention.Stage == Stage.Unstated && !mention.IsIncome && context.Concept is { Dimension: Dimension.Money, ItemKind: null } split ? split : vocabulary[mention.IsIncome || (context.IsOfIncome && mention.Stage == Stage.Unstated) ? "总收入" : "总支出"];

    /// <summary>A bare 执行率 behind 三公经费 is its rate and not the budget's.</summary>
    private static bool IsRateOf(Concept rate, Concept? context) => context is null || context.Name is "总支出" or "总收入" || (rate.Name == "人员控制率" && context.Dimension == Dimension.People);

    /// <summary>Function classes break down what their heading speaks of; outside the chapters of spending they are not a list.</summary>
    private Concept? ClassConcept(SectionSetting? setting, Context context)
    {
        if (setting?.ClassConcept is { } named) return vocabulary[named];
        if (context.Concept?.Name is "项目支出" or "基本支出" or "总支出") return vocabulary["类." + context.Concept.Name];
        return setting?.MayStateTotal == true ? vocabulary["类.总支出"] : null;
    }

    private static Stage StageOf(Concept concept, Mention mention, Context context, bool isOwn)
    {
        if (concept.Dimension != Dimension.Money) return Stage.Unstated;
        if (concept.Name == "总收入") return mention.Stage is Stage.Original or Stage.Adjusted ? mention.Stage : Stage.Executed;
        if (mention.IsPrior && mention.Stage is Stage.Executed or Stage.Unstated) return mention.IsPrior ? Stage.PriorExecuted : Default(concept, context);
        if (mention.Stage != Stage.Unstated) return mention.Stage;
        return isOwn || context.Stage == Stage.Unstated ? Default(concept, context) : context.Stage;
    }

    /// <summary>Sentences on spending speak of what was spent unless they name a budget.</summary>
    private static Stage Default(Concept concept, Context context)
    {
        if (context.Stage != Stage.Unstated) return context.Stage;
        return concept.ItemKind == "类" || s_spendingConcepts.Contains(concept.Name) ? Stage.Executed : Stage.Unstated;
    }

    private static bool CanBePrior(Concept concept, Mention mention) =>
        concept.Dimension == Dimension.Money && concept.ItemKind is null && mention.Stage is Stage.Unstated or Stage.Executed or Stage.PriorExecuted;

    /// <summary>The scope of the nearest heading that names one; a budget as first approved is stated for all funds or for one, so it takes none.</summary>
    private static FundScope ScopeOf(SectionSetting? setting, Concept concept, Stage stage)
    {
        if (stage is Stage.Original or Stage.Adjusted && concept.Name == "总支出") return FundScope.Unstated;
        return setting?.Scope ?? FundScope.Unstated;
    }

    private Item? ItemOf(Mention mention, SectionSetting? setting)
    {
        if (mention.Class is null) return null;
        var list = setting?.ListName ?? SectionSetting.ListIn(part, "");
        var ordinal = _classOrdinals[list] = _classOrdinals.GetValueOrDefault(list) + 1;
        return new Item("类", mention.Class.Name, ordinal, list);
    }

    private Source SourceOf(Paragraph paragraph, SectionSetting? setting, ReadOnlySpan<char> label, ScannedAmount amount)
    {
        var printed = label.Trim(" \t\u3000\u00a0，,；;：:、。").ToString();
        return new Source(paragraph.Place.Within(amount.Start, amount.Length), printed, part, setting?.Path(printed) ?? [part, printed]);
    }

    private void Ask(Paragraph paragraph, ReadOnlySpan<char> label, ScannedAmount amount) => harvest.Ask(
        amount.Amount.Printed, label.Trim(" \t\u3000，,；;：:、。").ToString(), paragraph.Place.Within(amount.Start, amount.Length), Questions.UnknownAmount);

    /// <summary>What a sentence has said so far.</summary>
    private readonly record struct Context(Concept? Concept, Stage Stage, FundScope Scope)
    {
        public static Context Start => default;

        /// <summary>The stage spoken of, and the one it is compared with.</summary>
        public Stage To { get; init; }

        public Stage Base { get; init; }

        /// <summary>Whether the sentence has spoken of money of something that is not known: what is said next is not of the unit's total.</summary>
        public bool IsOfOther { get; init; }

        /// <summary>Whether the money spoken of last is income: its sources run on behind a semicolon.</summary>
        public bool IsOfIncome { get; init; }

        /// <summary>Whether the sentence speaks first of posts of one kind (行政编制38名，实有36人), so that the staff named next is not all of it.</summary>
        public bool? IsOfSomePosts { get; init; }
    }
}
