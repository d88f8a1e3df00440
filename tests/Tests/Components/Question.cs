using System.ComponentModel.DataAnnotations;

namespace DiversInclusief.Tests.Components;

internal sealed class Question
{
    [Required(ErrorMessage = "Vul een titel in.")]
    public string? Title { get; set; }

    public string? Note { get; set; }

    public string Secret { get; set; } = "";

    public bool Follow { get; set; }

    public string[] Themes { get; set; } = [];

    public DateOnly? Day { get; set; }

    public decimal? Cost { get; set; }
}
