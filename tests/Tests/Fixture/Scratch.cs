namespace DiversInclusief.Tests;

/// <summary>Folders of this run; they go when it ends.</summary>
internal static class Scratch
{
    private static readonly DirectoryInfo Root = Make();
    private static int _last;

    public static string Folder(string name) =>
        Root.CreateSubdirectory($"{Interlocked.Increment(ref _last)}-{name}").FullName;

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static DirectoryInfo Make()
    {
        var root = Directory.CreateTempSubdirectory("diversinclusief-tests-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => root.Delete(recursive: true);
        return root;
    }
}
