using System.Globalization;
using System.Text;

namespace DiversInclusief.Bench.Search;

/// <summary>Time against size, both logarithmic: a straight line of slope one is linear growth.</summary>
internal static class GrowthPlot
{
    private const int Width = 640;
    private const int Height = 400;
    private const int Margin = 60;
    private const double Fastest = 0.001;
    private const double Slowest = 100;

    public static string Draw(IReadOnlyList<GrowthRow> rows)
    {
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"Milliseconds per query against number of documents\">");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>");
        for (var ms = Fastest; ms <= Slowest * 1.01; ms *= 10)
            svg.AppendLine(CultureInfo.InvariantCulture, $"<line x1=\"{Margin}\" x2=\"{Width - Margin}\" y1=\"{Y(ms):F0}\" y2=\"{Y(ms):F0}\" stroke=\"#ccc\"/><text x=\"{Margin - 6}\" y=\"{Y(ms) + 4:F0}\" text-anchor=\"end\">{ms:0.###} ms</text>");
        foreach (var row in rows) svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{X(row.Documents):F0}\" y=\"{Height - Margin + 20}\" text-anchor=\"middle\">{row.Documents:N0}</text>");
        Line(svg, rows, "all words + facets", "#5b2b82", row => row.All);
        Line(svg, rows, "any word", "#00857a", row => row.Any);
        Line(svg, rows, "search box", "#b8460e", row => row.Web);
        return svg.AppendLine("</svg>").ToString();
    }

    private static void Line(StringBuilder svg, IReadOnlyList<GrowthRow> rows, string name, string color, Func<GrowthRow, Timing> timing)
    {
        var points = string.Join(' ', rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{X(row.Documents):F0},{Y(timing(row).CpuMeanMs):F0}")));
        svg.AppendLine(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>");
        if (rows.Count > 0) svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{X(rows[^1].Documents) - 6:F0}\" y=\"{Y(timing(rows[^1]).CpuMeanMs) - 6:F0}\" text-anchor=\"end\" fill=\"{color}\">{name}</text>");
    }

    private static double X(double documents) => Margin + (Width - 2 * Margin) * (Math.Log10(documents) - 3) / 3;

    private static double Y(double milliseconds) =>
        Height - Margin - (Height - 2 * Margin) * (Math.Log10(Math.Clamp(milliseconds, Fastest, Slowest)) - Math.Log10(Fastest)) / (Math.Log10(Slowest) - Math.Log10(Fastest));
}
