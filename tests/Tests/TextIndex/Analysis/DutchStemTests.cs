using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Tests.TextIndex.Analysis;

public sealed class DutchStemTests
{
    [Theory]
    [InlineData("brief", "brieven")]
    [InlineData("huis", "huizen")]
    [InlineData("plan", "plannen")]
    [InlineData("kans", "kansen")]
    [InlineData("plaats", "plaatsen")]
    [InlineData("mens", "mensen")]
    [InlineData("stad", "steden")]
    [InlineData("kind", "kinderen")]
    [InlineData("lid", "leden")]
    [InlineData("organisatie", "organisaties")]
    [InlineData("gemeente", "gemeentes")]
    [InlineData("strategie", "strategieën")]
    [InlineData("idee", "ideeën")]
    [InlineData("foto", "foto's")]
    [InlineData("museum", "musea")]
    [InlineData("financieel", "financiële")]
    [InlineData("inclusief", "inclusieve")]
    [InlineData("huisje", "huis")]
    [InlineData("meisje", "meisjes")]
    [InlineData("uur", "uren")]
    [InlineData("bezoeker", "bezoekers")]
    [InlineData("examen", "examens")]
    [InlineData("discrimineren", "gediscrimineerd")]
    [InlineData("registreren", "registreerde")]
    [InlineData("integreren", "integreert")]
    [InlineData("maken", "maakt")]
    [InlineData("helpen", "helpt")]
    [InlineData("worden", "wordt")]
    [InlineData("samenwerken", "samenwerkende")]
    [InlineData("Fryslân", "fryslan")]
    public void Forms_of_one_word_meet(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("kans", "kan")]
    [InlineData("mens", "men")]
    [InlineData("overheid", "over")]
    [InlineData("minderheid", "minder")]
    [InlineData("politie", "politiek")]
    [InlineData("gemeente", "gemeen")]
    [InlineData("kaart", "kaar")]
    [InlineData("dienst", "diens")]
    [InlineData("vriend", "vrien")]
    [InlineData("bekend", "bekken")]
    [InlineData("ochtend", "ocht")]
    [InlineData("statuut", "status")]
    [InlineData("migrant", "migratie")]
    public void False_friends_stay_apart(string one, string other) => Assert.NotEqual(Stem(one), Stem(other));

    private static string Stem(string word) => DutchStem.Of(Apostrophes.Strip(Folding.Fold(word)));
}
