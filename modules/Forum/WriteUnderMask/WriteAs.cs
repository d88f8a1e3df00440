namespace DiversInclusief.Forum;

/// <summary>Under what name something is placed, as it stands in forms. Any other word is the id of a type of municipality.</summary>
internal static class WriteAs
{
    public const int Longest = 60;

    /// <summary>The own name.</summary>
    public const string Self = "zelf";

    /// <summary>The alias under which this member wrote in the topic before.</summary>
    public const string Mask = "masker";

    /// <summary>"Een gemeente", which says nothing more.</summary>
    public const string Any = "gemeente";

    /// <summary>The button that asks for the choices.</summary>
    public const string Choose = "kies";

    /// <summary>The button that asks for whom.</summary>
    public const string ChooseFor = ForAnother;

    /// <summary>What goes along with the choices when none is made: an own name is never what is left over.</summary>
    public const string Unanswered = "geen";

    private const string ForAnother = "namens-";

    /// <summary>A button was pressed that asks; nothing is wrong yet.</summary>
    public static bool IsQuestion(string? written) => written is Choose or ChooseFor;

    /// <summary>Prepared for this member, who decides.</summary>
    public static string For(string memberId) => ForAnother + memberId;

    /// <returns>Id of the member for whom it is prepared; null for every other word.</returns>
    public static string? PrincipalIn(string? written) => written?.StartsWith(ForAnother, StringComparison.Ordinal) == true ? written[ForAnother.Length..] : null;
}
