using ExportScreen.Core.Bodies;
using ExportScreen.Core.Names;

namespace ExportScreen.Reference.Tests.Bodies;

/// <summary>All names of the gazetteer that several states' bodies bear, or that name no state.</summary>
public sealed class AmbiguousNamesTests
{
    /// <summary>Below it nothing is a match, whatever threshold a firm sets.</summary>
    const int Certain = 700;

    static readonly List<(Body Body, string Name)> Marked = [.. Shipped.Gazetteer.Bodies.SelectMany(body => body.Names
        .Where(name => (name.Ambiguous || name.NeedsCountry) && BodyText.Of(name.Value, new Vocabulary()).States.Count == 0)
        .Select(name => (body, name.Value)))];

    [Fact]
    public void There_are_hundreds_of_them() => Assert.True(Marked.Count > 500);

    [Fact]
    public void Without_a_country_none_is_taken_for_a_body() => Assert.All(Marked, marked =>
    {
        Assert.DoesNotContain(Recognise(marked.Name), body => body is { Ambiguous: false, Confidence: >= Certain });
        Assert.Empty(Identity(marked.Name)?.Symbols ?? []);
        Assert.False(BodyIdentity.Compare(Identity(marked.Name), Identity(marked.Body.Names[0].Value, marked.Body.State)) >= Certain);
    });

    [Fact]
    public void With_its_country_each_is_the_body_of_that_country() => Assert.All(Marked, marked =>
    {
        var shared = Marked.Exists(other => other.Name == marked.Name && other.Body.Id != marked.Body.Id
            && other.Body.State == marked.Body.State);
        var found = Recognise(marked.Name, marked.Body.State);

        Assert.Contains(found, body => body.Body.Id == marked.Body.Id && body.Ambiguous == shared);
        Assert.DoesNotContain(found, body => body.Body.State != marked.Body.State);
        Assert.True(BodyIdentity.Compare(
            Identity(marked.Name, marked.Body.State), Identity(marked.Body.Names[0].Value, marked.Body.State)) >= 900);
    });

    [Fact]
    public void With_another_country_none_is_the_body() => Assert.All(Marked, marked =>
        Assert.DoesNotContain(Recognise(marked.Name, "IS"), body => body is { Ambiguous: false, Confidence: >= Certain }));

    static IReadOnlyList<RecognisedBody> Recognise(string name, params string[] countries) =>
        BodyRecogniser.Recognise(Shipped.Gazetteer, [new() { Value = name }], countries).Bodies;

    static BodyIdentity? Identity(string name, params string[] countries) => BodyIdentity.Of(new(Shipped.Gazetteer), name, countries);
}
