using System.Text.Json.Serialization;

namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>The kind of a value that goes from one language to another.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NothingType), "nothing")]
[JsonDerivedType(typeof(ScalarType), "scalar")]
[JsonDerivedType(typeof(ListType), "list")]
[JsonDerivedType(typeof(RecordType), "record")]
[JsonDerivedType(typeof(MapType), "map")]
public abstract record SharedType;
