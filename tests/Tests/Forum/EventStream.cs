using System.Net;

namespace DiversInclusief.Tests;

/// <summary>A stream of server-sent events, read as a browser does.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage _answer;
    private readonly StreamReader _lines;

    private EventStream(HttpResponseMessage answer, Stream stream) => (_answer, _lines) = (answer, new StreamReader(stream));

    public string? ContentType => _answer.Content.Headers.ContentType?.MediaType;

    /// <summary>Of the events until now.</summary>
    public List<string> Names { get; } = [];

    public static async Task<EventStream> OpenAsync(Client client, Page topic)
    {
        var answer = await AskAsync(client, topic);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new EventStream(answer, await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<HttpStatusCode> StatusAsync(Client client, Page topic)
    {
        using var answer = await AskAsync(client, topic);
        return answer.StatusCode;
    }

    /// <summary>Waits for the next event of this name and gives what it says.</summary>
    public async Task<string> DataOfAsync(string name)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (await _lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                Names.Add(line["event: ".Length..]);
            if (line.StartsWith("data: ", StringComparison.Ordinal) && Names[^1] == name)
                return line["data: ".Length..];
        }
        return "(ended)";
    }

    public void Dispose()
    {
        _lines.Dispose();
        _answer.Dispose();
    }

    // With one post seen, as on the page of a new topic.
    private static Task<HttpResponseMessage> AskAsync(Client client, Page topic) =>
        client.Http.GetAsync($"{topic.Base()}/meekijken?sinds=1", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
}
