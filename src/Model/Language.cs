namespace Gouji.Model;

/// <summary>The language people read; Chinese comes first.</summary>
public enum Language
{
    Chinese,
    English,
}
