using Gouji.Cli;

using var terminal = Terminal.OfProcess();
return GoujiCommand.Run(args, terminal);
