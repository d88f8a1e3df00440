using System.Diagnostics;

namespace DiversInclusief.Bench.Images;

/// <summary>Something that compresses as a photograph of 12 megapixels does: soft shapes with the grain of a camera over them.</summary>
internal static class MadePhoto
{
    public static async Task<string> InAsync(string folder)
    {
        string At(string name) => Path.Combine(folder, name);
        await VipsAsync("perlin", At("shapes.v"), "4000", "3000", "--cell-size", "300");
        await VipsAsync("linear", At("shapes.v"), At("grey.v"), "110", "128");
        await VipsAsync("gaussnoise", At("grain.v"), "4000", "3000", "--mean", "0", "--sigma", "7");
        await VipsAsync("add", At("grey.v"), At("grain.v"), At("sum.v"));
        await VipsAsync("bandjoin", $"{At("sum.v")} {At("grey.v")} {At("sum.v")}", At("bands.v"));
        await VipsAsync("cast", At("bands.v"), At("bytes.v"), "uchar");
        await VipsAsync("copy", At("bytes.v"), At("photo.jpg[Q=90]"), "--interpretation", "srgb");
        return At("photo.jpg");
    }

    private static async Task VipsAsync(params string[] arguments)
    {
        using var process = Process.Start("vips", arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"vips {string.Join(' ', arguments)} failed.");
    }
}
