using LossLab.Analyzers.CodeFixes;

namespace LossLab.Analyzers.Tests;

/// <summary>LL0014.</summary>
public class RegisterComponentsAnalyzerTests
{
    private const string Forward = "public override Tensor forward(Tensor x) => x;";

    [Fact]
    public Task Should_register_at_the_end_of_the_constructor() => Verify<RegisterComponentsAnalyzer>.Fixed<RegisterComponentsFix>("""
        class [|Net|] : nn.Module<Tensor, Tensor>
        {
            private readonly Linear _layer;

            public Net(int width) : base("net")
            {
                _layer = Linear(width, 1);
            }

            public override Tensor forward(Tensor x) => _layer.call(x);
        }
        """, """
        class Net : nn.Module<Tensor, Tensor>
        {
            private readonly Linear _layer;

            public Net(int width) : base("net")
            {
                _layer = Linear(width, 1);
                RegisterComponents();
            }

            public override Tensor forward(Tensor x) => _layer.call(x);
        }
        """);

    [Theory]
    [InlineData("class [|Net|]() : nn.Module<Tensor, Tensor>(\"net\") { private readonly Linear _layer = Linear(2, 2);", "}")]
    [InlineData("class [|Net|] : nn.Module<Tensor, Tensor> { readonly Parameter _p = nn.Parameter(zeros(1)); public Net() : base(\"net\") { }", "}")]
    [InlineData("class [|Net|] : nn.Module<Tensor, Tensor> { Linear Layer { get; } = Linear(2, 2); public Net() : base(\"net\") { }", "}")]
    [InlineData("class [|Net|] : nn.Module<Tensor, Tensor> { Sequential _all; public Net() : base(\"net\") => _all = Sequential(Linear(2, 2));", "}")]
    [InlineData("class [|Net|] : nn.Module<Tensor, Tensor> { ModuleList<Linear> _all = new(); public Net() : base(\"net\") { }", "}")]
    [InlineData("abstract class Base : nn.Module<Tensor, Tensor> { protected Base() : base(\"net\") { } } "
        + "class [|Net|] : Base { Linear _l = Linear(2, 2);", "}")]
    [InlineData("class [|Net|] : nn.Module<Tensor, Tensor> { Inner _i = new(); public Net() : base(\"net\") { } } "
        + "class Inner : nn.Module<Tensor, Tensor> { Linear _l = Linear(2, 2); public Inner() : base(\"i\") => RegisterComponents();", "}")]
    [InlineData("class [|Net|] : nn.Module<Tensor, Tensor> { nn.Module<Tensor, Tensor> _l = Linear(2, 2); public Net() : base(\"net\") { }", "}")]
    public Task Should_report_a_module_that_registers_nothing(string before, string after) =>
        Verify<RegisterComponentsAnalyzer>.Source(WithForward(before, after));

    [Theory]
    [InlineData("class Net : nn.Module<Tensor, Tensor> { Linear _l = Linear(2, 2); public Net() : base(\"net\") { RegisterComponents(); }", "}")]
    [InlineData("class Net : nn.Module<Tensor, Tensor> { Linear _l = Linear(2, 2); public Net() : base(\"net\") { register_module(\"l\", _l); }", "}")]
    [InlineData("class Net(Linear layer) : nn.Module<Tensor, Tensor>(\"net\") { Linear Layer => layer;", "}")] // somebody else's
    [InlineData("class Net : nn.Module<Tensor, Tensor> { Linear _l; public Net(Linear l) : base(\"net\") { _l = l; }", "}")]
    [InlineData("class Net : nn.Module<Tensor, Tensor> { static Linear s_l = Linear(2, 2); double _d = 1; public Net() : base(\"net\") { }", "}")]
    [InlineData("abstract class Net : nn.Module<Tensor, Tensor> { Linear _l = Linear(2, 2); protected Net() : base(\"net\") { }", "}")]
    [InlineData("abstract class Base : nn.Module<Tensor, Tensor> { protected Base() : base(\"b\") { RegisterComponents(); } } "
        + "class Net : Base { Linear _l = Linear(2, 2);", "}")]
    [InlineData("partial class Net { void Init() => RegisterComponents(); } "
        + "partial class Net : nn.Module<Tensor, Tensor> { Linear _l = Linear(2, 2); Net() : base(\"\") => Init();", "}")]
    [InlineData("class Net() : nn.Module<Tensor, Tensor>(\"net\") { class Other { Linear _l = Linear(2, 2); }", "}")]
    [InlineData("class Net : nn.Module<Tensor, Tensor> { Linear? _l; public Net() : base(\"net\") { } void Later() => _l = Linear(2, 2);", "}")]
    [InlineData("class Net() : nn.Module<Tensor, Tensor>(\"net\") { MSELoss _loss = MSELoss(); ReLU _relu = ReLU();", "}")]
    [InlineData("class Net() : nn.Module<Tensor, Tensor>(\"net\") { Empty _e = new(); } class Empty() : nn.Module<Tensor, Tensor>(\"e\") {", "}")]
    public Task Should_not_report_a_module_that_registers_or_has_nothing_of_its_own(string before, string after) =>
        Verify<RegisterComponentsAnalyzer>.Source("#nullable enable\n" + WithForward(before, after));

    [Fact]
    public Task Should_not_report_what_is_no_module() =>
        Verify<RegisterComponentsAnalyzer>.Source("class Holder { private readonly Linear _layer = Linear(2, 2); }");

    // Where to call it is not for a fix to say.
    [Fact]
    public Task Should_not_choose_between_two_constructors()
    {
        string code = $$"""
            class [|Net|] : nn.Module<Tensor, Tensor>
            {
                private readonly Linear _layer = Linear(2, 2);
                public Net() : base("net") { }
                public Net(string name) : base(name) { }
                {{Forward}}
            }
            """;
        return Verify<RegisterComponentsAnalyzer>.Fixed<RegisterComponentsFix>(code, code);
    }

    /// <summary>In each class, for it is abstract in the base.</summary>
    private static string WithForward(string before, string after) => $"{before.Replace(" } class", $" {Forward} }} class")} {Forward} {after}";
}
