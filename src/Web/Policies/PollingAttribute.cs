namespace Gouji.Web.Policies;

/// <summary>An endpoint that pages ask by themselves every few seconds: being asked does not show that anybody is there, so an idle session still ends.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PollingAttribute : Attribute;
