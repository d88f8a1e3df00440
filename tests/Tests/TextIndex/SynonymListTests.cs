using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

public sealed class SynonymListTests
{
    [Fact]
    public void An_edited_list_works_at_the_next_search()
    {
        var index = Library.Index(Library.Document("a", "De praatplaat voor ouders"));
        Assert.Empty(index.Search("gesprekskaart").Hits);

        index.Synonyms = SynonymList.Parse("gesprekskaart = praatplaat # van de bibliotheek");

        Assert.Equal(["a"], index.Search("gesprekskaarten").Ids());
        Assert.Equal(["a"], index.Search("praatplaat").Ids());
    }

    [Fact]
    public void An_arrow_works_one_way()
    {
        var index = Library.Index(Library.Document("a", "Over vluchtelingen"), Library.Document("b", "Over ontheemden"));
        index.Synonyms = SynonymList.Parse("ontheemden > vluchtelingen");

        Assert.Equal(["a", "b"], index.Search("ontheemden").Ids().Order(StringComparer.Ordinal));
        Assert.Equal(["a"], index.Search("vluchtelingen").Ids());
    }

    [Fact]
    public void Words_with_a_synonym_together_still_count_each_on_their_own()
    {
        var index = Library.Index(Library.Document("a", "Over huisjesmelkers in de havenwijk"), Library.Document("b", "Een vergunning voor verhuurders"), Library.Document("c", "Iets anders"));
        index.Synonyms = SynonymList.Parse("malafide verhuurder = huisjesmelker");

        Assert.Equal(["a"], index.Search("malafide verhuurders").Ids().Take(1));
        Assert.Equal(["a", "b"], index.Search("malafide verhuurders aanpakken").Ids());
    }

    [Fact]
    public void A_noun_and_a_verb_of_one_root_find_each_other()
    {
        var index = Library.Index(Library.Document("a", "Inwoners registreren aan de balie"), Library.Document("b", "Iets anders"));

        Assert.Equal(["a"], index.Search("registratie").Ids());
    }

    [Fact]
    public void A_line_that_is_no_rule_is_named_and_the_others_count()
    {
        var list = SynonymList.Parse("a = b\nonzin\n= c\n\n# alleen uitleg\nd ~ e");

        Assert.Equal(["onzin", "= c"], list.Errors);
        Assert.Equal(4, list.Rules.Count);
    }
}
