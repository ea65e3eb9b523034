using Gouji.Model;

namespace Gouji.Web.SignIn;

/// <summary>What came of an attempt to sign in. A closed set.</summary>
public abstract record SignInResult;

/// <summary>The session has begun.</summary>
/// <param name="MustChangePassword">Whether a new password comes before anything else.</param>
public sealed record Begun(bool MustChangePassword) : SignInResult;

/// <summary>The password was right; the code of the second factor comes next.</summary>
public sealed record CodeNeeded : SignInResult;

/// <summary>Not signed in.</summary>
/// <param name="Why">One sentence with the remedy, which does not tell whether the name exists.</param>
public sealed record NotSignedIn(Sentence Why) : SignInResult;
