using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Writing;

/// <summary>Old versions keep their looks: when this fails after a change or a newer Markdig, the old way gets a number of its own and stays.</summary>
public sealed class PipelineTests
{
    private const string Sample = """
        # Kop
        Een regel met **vet**, *cursief*, ~~weg~~ en een [link](https://www.example.nl).
        Tweede regel.

        - één
        - twee
          1. binnen

        > citaat

        | a | b |
        |---|---|
        | 1 | 2 |

        <b>geen html</b> https://www.example.nl
        """;

    [Fact]
    public void A_text_that_was_saved_under_the_first_pipeline_looks_as_it_did() =>
        Assert.Equal(File.ReadAllText(Repository.Path("tests", "Tests", "Writing", "pipeline-1.html")).Trim(), MarkdownText.ToHtml(Sample, pipeline: 1).Value!.Trim());

    [Fact]
    public void A_text_of_a_later_release_is_shown_as_well_as_this_one_can() =>
        Assert.Equal(MarkdownText.ToHtml(Sample).Value, MarkdownText.ToHtml(Sample, pipeline: 99).Value);
}
