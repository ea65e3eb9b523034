namespace Gouji.Workflow.People;

/// <summary>An account somebody asks for.</summary>
/// <param name="Name">What is typed to sign in.</param>
/// <param name="PasswordHash">Of the first password, which the person has to change.</param>
public sealed record FirstPerson(string Name, string PersonName, string PasswordHash);
