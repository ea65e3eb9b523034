using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Accounts;

/// <summary>What reading an export of the accounts gave.</summary>
public abstract record AccountsResult(string File);

/// <summary>The export was understood.</summary>
/// <param name="Filing">With what the accounts say; what a person entered otherwise is kept and asked about.</param>
/// <param name="Mapped">Lines whose money counts to a fact.</param>
/// <param name="Unmapped">Lines that no fact of the form is made of; none is dropped.</param>
/// <param name="Questions">Totals that do not agree, and where the filing has another value.</param>
public sealed record AccountsRead(string File, Filing Filing, IReadOnlyList<AccountLine> Mapped, IReadOnlyList<AccountLine> Unmapped, IReadOnlyList<Question> Questions) : AccountsResult(File);

/// <summary>It was not; the sentence names the trouble and the remedy.</summary>
public sealed record AccountsRefused(string File, Sentence Why) : AccountsResult(File);
