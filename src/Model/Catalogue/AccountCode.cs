namespace Gouji.Model.Catalogue;

/// <summary>A code of the accounts and the concept its money counts to, with all codes under it.</summary>
/// <param name="IsOfBasic">Whether only what is charged to basic spending counts.</param>
public sealed record AccountCode(string Code, Concept Concept, bool IsOfBasic);
