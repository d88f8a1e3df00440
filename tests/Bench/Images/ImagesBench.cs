using System.Diagnostics;
using System.Globalization;
using System.Text;
using DiversInclusief.Bench.Pages;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Bench.Images;

/// <summary>Makes the copies of a photograph of 12 megapixels as an upload does, beside vipsthumbnail on the command line in the same run, and writes the table of performance.md.</summary>
internal static class ImagesBench
{
    public static async Task<int> RunAsync(CommandOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("images-bench-").FullName;
        try
        {
            var photo = options["photo"] ?? await MadePhoto.InAsync(folder);
            var rounds = int.Parse(options["rounds"] ?? "7", CultureInfo.InvariantCulture);
            var load = Machine.Load();
            var table = Table(photo, await MeasureAsync(photo, folder, rounds), load);
            Console.WriteLine(table);
            PerformancePage.Write("images", table);
            return 0;
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    // Taken in turns, so that a neighbour on the machine bothers both alike.
    private static async Task<(double Ours, double Theirs)> MeasureAsync(string photo, string folder, int rounds)
    {
        var settings = new MediaSettings { Seconds = 120 };
        var disk = new MediaDisk(new SitePaths(new ConfigurationBuilder().AddInMemoryCollection([new("DataFolder", folder)]).Build()), settings);
        using var resizer = new ImageResizer(new ChildProcess(settings), disk);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            theirs.Add(await TimeAsync(() => CommandLineAsync(photo, folder)));
            ours.Add(await TimeAsync(() => UploadAsync(resizer, photo)));
        }
        return (Median(ours), Median(theirs));
    }

    private static async Task UploadAsync(ImageResizer resizer, string photo)
    {
        using var made = new MadeCopies();
        if (await resizer.MakeAsync(photo, made, CancellationToken.None) is { } error)
            throw new InvalidOperationException(error);
    }

    private static async Task CommandLineAsync(string photo, string folder)
    {
        foreach (var width in MediaCard.WidthsFor(4000))
        {
            using var process = Process.Start("vipsthumbnail", [photo, "--size", $"{width}x{width * 8}>", "--vips-concurrency=1", "--export-profile", "srgb", "-o", Path.Combine(folder, $"{width}.webp[Q=80,strip]")]);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // The first round warms up.
    private static double Median(List<double> times) => times.Skip(1).Order().ElementAt((times.Count - 1) / 2);

    private static string Table(string photo, (double Ours, double Theirs) median, double load) => new StringBuilder()
        .AppendLine(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Processor()}, a JPEG of {new FileInfo(photo).Length / 1e6:0.0} MB; load average before {load:0.0}, after {Machine.Load():0.0}.")
        .AppendLine().AppendLine("| four sizes of one photograph | milliseconds | of the command line |").AppendLine("|---|---|---|")
        .AppendLine(CultureInfo.InvariantCulture, $"| *`vipsthumbnail` on the command line* | {median.Theirs:N0} | 1.00 |")
        .AppendLine(CultureInfo.InvariantCulture, $"| an upload: header, caps, copies, metadata removed | {median.Ours:N0} | {median.Ours / median.Theirs:0.00} |")
        .ToString();
}
