using Gouji.Web;

return await WebCommand.RunAsync(args, Console.Out, Console.Error);
