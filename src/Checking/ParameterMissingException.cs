namespace Gouji.Checking;

/// <summary>No value of a parameter is in force in the year of the report: the rule that asks for it cannot be decided.</summary>
internal sealed class ParameterMissingException(string name) : Exception($"No value of {name} is in force.")
{
    public string Name { get; } = name;
}
