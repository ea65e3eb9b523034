namespace Gouji.Model;

/// <summary>A sentence that people read, in Chinese and in English.</summary>
public sealed record Sentence(string Zh, string En)
{
    public string In(Language language) => language == Language.English ? En : Zh;
}
