using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ExportScreen.Api.OpenApi;

/// <summary>Documentation comments of this program, from the XML file that the compiler puts beside it. Without the file there
/// are no descriptions.</summary>
static partial class DocComments
{
    static readonly FrozenDictionary<string, XElement> members = Load();

    /// <summary>What the summary of a type says.</summary>
    public static string? Of(Type type) => Text(Find($"T:{Name(type)}")?.Element("summary"));

    /// <summary>What is said of a property, or of the parameter of a positional record that made it.</summary>
    public static string? Of(Type type, PropertyInfo property) =>
        Text(Find($"P:{Name(type)}.{property.Name}")?.Element("summary"))
            ?? Text(Find($"T:{Name(type)}")?.Elements("param")
                .FirstOrDefault(param => (string?)param.Attribute("name") == property.Name));

    static XElement? Find(string id) => members.GetValueOrDefault(id);

    static string Name(Type type) => type.FullName?.Replace('+', '.') ?? type.Name;

    static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var copy = new XElement(element);
        foreach (var code in copy.Descendants("c").ToList())
        {
            code.ReplaceWith($"`{code.Value}`");
        }

        return Spaces().Replace(copy.Value, " ").Trim();
    }

    static FrozenDictionary<string, XElement> Load()
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{typeof(DocComments).Assembly.GetName().Name}.xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member")
                .ToFrozenDictionary(member => (string?)member.Attribute("name") ?? "", StringComparer.Ordinal)
            : FrozenDictionary<string, XElement>.Empty;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
