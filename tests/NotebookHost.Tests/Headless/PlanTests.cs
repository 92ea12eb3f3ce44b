using System.Xml.Linq;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>Which cells are run, where outputs go, what the report says.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData(false, "solution,check,lonely,plain")]
    [InlineData(true, "exercise,check,lonely,plain")]
    public void Should_choose_between_exercise_and_solution(bool stubs, string expected)
    {
        var notebook = Notebooks.Document(
            Notebooks.Code("exercise", "exercise"), Notebooks.Code("solution", "solution"), Notebooks.Code("check", "check"),
            Notebooks.Code("lonely", "exercise"), Notebooks.Code("skipped", "skip-execution"), Notebooks.Code("plain"));
        var run = ExecutionPlan.Create(notebook.Cells, stubs).Where(step => step.SkipReason is null).Select(step => step.Cell.Source);
        Assert.Equal(expected, string.Join(',', run));
    }

    [Fact]
    public void Should_keep_as_many_folders_as_needed_when_names_are_the_same() => Assert.Equal(
        ["one.ipynb", "x/a/two.ipynb", "y/a/two.ipynb"],
        NotebookFinder.OutputNames(["/w/x/one.ipynb", "/w/x/a/two.ipynb", "/w/y/a/two.ipynb"]).Select(name => name.Replace('\\', '/')));

    [Fact]
    public void Should_replace_the_injected_cell_when_run_again()
    {
        var notebook = Notebooks.Document(Notebooks.Code("var n = 1;", "parameters"), Notebooks.Code("n"));
        ParameterInjector.Inject(notebook, new Dictionary<string, string> { ["n"] = "2" });
        ParameterInjector.Inject(notebook, new Dictionary<string, string> { ["n"] = "-3" });
        Assert.Equal(["var n = 1;", "// Parameters\nn = -3;", "n"], notebook.Cells.Select(cell => cell.Source));
    }

    [Theory]
    [InlineData("int n = 1;\nint n = 2;", "3", "n = 3;")]
    [InlineData("int? n = 1;", "null", "n = null;")]
    [InlineData("string? n = \"\";", "null", "n = \"null\";")]
    [InlineData("int n = 1;", "-2147483648", "n = -2147483648;")]
    [InlineData("string n = \"\";", "a \"b\" \\ @c", "n = \"a \\\"b\\\" \\\\ @c\";")]
    public void Should_assign_a_value_of_the_declared_type(string declaration, string value, string assignment)
    {
        var notebook = Notebooks.Document(Notebooks.Code(declaration, "parameters"));
        ParameterInjector.Inject(notebook, new Dictionary<string, string> { ["n"] = value });
        Assert.Equal($"// Parameters\n{assignment}", notebook.Cells[1].Source);
    }

    [Theory]
    [InlineData("int n = 1;", "null")]
    [InlineData("DateTime n = default;", "2026-01-01")]
    [InlineData("object n = 1;", "1")]
    public void Should_refuse_a_value_that_does_not_fit(string declaration, string value)
    {
        var notebook = Notebooks.Document(Notebooks.Code(declaration, "parameters"));
        Assert.Throws<UsageException>(() => ParameterInjector.Inject(notebook, new Dictionary<string, string> { ["n"] = value }));
    }

    [Fact]
    public void Should_be_well_formed_when_texts_hold_control_characters()
    {
        var job = new NotebookJob("/a/b.ipynb", "/o/b.ipynb", "b.ipynb");
        var cell = new CellReport(1, "id", "Console.Write(\"\u0001\")", CellStatus.Failed, default, "E", "\u001b[31m<&\ud800", "x\0y 🎯");
        var failure = XElement.Parse(JUnitReport.ToXml([new NotebookReport(job, RunStatus.Failed, default, [cell])])).Descendants("failure").Single();
        Assert.Equal("x\uFFFDy 🎯", failure.Value);
    }

    [Fact]
    public void Should_let_the_highest_code_win()
    {
        var job = new NotebookJob("", "", "");
        NotebookReport Report(RunStatus status) => new(job, status, default, []);
        Assert.Equal(4, NotebookRun.ExitCode([Report(RunStatus.Failed), Report(RunStatus.TimedOut), Report(RunStatus.Unreadable)], false));
        Assert.Equal(0, NotebookRun.ExitCode([Report(RunStatus.Passed)], false));
        Assert.Equal(130, NotebookRun.ExitCode([Report(RunStatus.KernelDied)], true));
    }
}
