using System.CommandLine;

namespace DiversInclusief.Kernel.Commands;

/// <summary>A word of the command line. Exit code 0 is done, 1 failed, 2 wrong use.</summary>
public interface IVerb
{
    Command Build(VerbHost host);
}
