namespace Gouji.Workflow.Fields;

/// <summary>What happened in a case since a revision.</summary>
/// <param name="Revision">The revision it is at now.</param>
/// <param name="Fields">The fields written since, as they stand.</param>
/// <param name="People">Who else has it open.</param>
/// <param name="Names">The names of all accounts above, by their id.</param>
public sealed record Changes(long Revision, IReadOnlyList<Field> Fields, IReadOnlyList<Presence> People, IReadOnlyDictionary<long, string> Names);
