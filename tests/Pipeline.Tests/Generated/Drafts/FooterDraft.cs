namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>The line below each table: who filled it in, when, a telephone number and the head of the unit.</summary>
public sealed record FooterDraft(string Filler, string Date, string Phone, string Head);
