using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An indicator whose target and actual are numbers: what they are about, by the names of the indicator and its levels.</summary>
internal sealed record Aimed(string Name, string First, string Second, Amount Target, Amount Actual);
