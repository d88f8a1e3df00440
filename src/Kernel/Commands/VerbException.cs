namespace DiversInclusief.Kernel.Commands;

/// <summary>A verb that could not do its work; the message says what, where and what to do.</summary>
public sealed class VerbException(string message) : Exception(message);
