using Gouji.Web.Tests.Killed;

return await Worker.RunAsync(args);
