namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>What words of a sale are about, as far as red flags ask for it.</summary>
static class Topic
{
    public const string Covert = "covert";
    public const string WithoutSafeguards = "without_safeguards";
    public const string HardToControl = "hard_to_control";
    public const string Trial = "trial";
    public const string Tradecraft = "tradecraft";
    public const string Targeting = "targeting";
    public const string ProtectedGroup = "protected_group";
    public const string Carrier = "carrier";
    public const string Trader = "trader";
    public const string Everyday = "everyday";
    public const string Detective = "detective";
    public const string NotNamed = "not_named";
    public const string PostBox = "post_box";
    public const string FreeZone = "free_zone";
    public const string Bank = "bank";
}
