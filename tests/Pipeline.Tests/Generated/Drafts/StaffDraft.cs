namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>Posts allowed and people in post.</summary>
public sealed record StaffDraft(int Establishment, int Actual);
