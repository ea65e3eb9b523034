using System.Reflection;
using System.Runtime.CompilerServices;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.House;

/// <summary>What every public type of the model has in common, read off the built types.</summary>
public sealed class ModelShapeTests
{
    private static readonly Type[] s_changeable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>),
    ];

    private static readonly Type[] s_types = typeof(Statement).Assembly.GetExportedTypes();

    [Fact]
    public void Properties_AreSetOnceAtMost() =>
        (from type in s_types
         from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
         where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
         select $"{type.Name}.{property.Name} can be set").ShouldBeEmpty();

    [Fact]
    public void Fields_CannotBeWritten() =>
        (from type in s_types.Where(type => !type.IsEnum)
         from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
         where !field.IsInitOnly && !field.IsLiteral
         select $"{type.Name}.{field.Name} can be written").ShouldBeEmpty();

    [Fact]
    public void Collections_AreReadOnly() =>
        (from type in s_types
         from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
         where IsChangeable(property.PropertyType)
         select $"{type.Name}.{property.Name} is a {property.PropertyType.Name}").ShouldBeEmpty();

    [Fact]
    public void Classes_AreSealedAbstractOrStatic() =>
        s_types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.Name).ShouldBeEmpty();

    [Fact]
    public void Amounts_AreNeverFloating() =>
        (from type in s_types
         from property in type.GetProperties()
         where property.PropertyType == typeof(double) || property.PropertyType == typeof(float)
         select $"{type.Name}.{property.Name}").ShouldBeEmpty();

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsChangeable(Type type) =>
        type.IsArray || (type.IsGenericType && s_changeable.Contains(type.GetGenericTypeDefinition()));
}
