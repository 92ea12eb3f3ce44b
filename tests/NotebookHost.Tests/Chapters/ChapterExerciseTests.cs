using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossLab.NotebookHost.Tests.Chapters;

/// <summary>A student who leaves an exercise out can go on.</summary>
public sealed class ChapterExerciseTests
{
    [Theory]
    [MemberData(nameof(ChapterFiles.Names), MemberType = typeof(ChapterFiles))]
    public void Should_use_what_an_exercise_makes_only_where_it_may_be_missing(string name)
    {
        var cells = NotebookDocument.Read(ChapterFiles.PathOf(name)).Cells.Where(cell => cell.IsCode).ToList();
        var made = cells.Where(IsExercise).SelectMany(cell => Declared(cell.Source)).ToHashSet();
        Assert.NotEmpty(made);

        var uses = cells.Where(cell => !IsExercise(cell) && !cell.Has(CellTags.Check) && !ExpectsAStub(cell.Source))
            .SelectMany(cell => Names(cell.Source).Where(made.Contains).Distinct().Select(used => $"{cell.Name} uses {used}"));

        Assert.Empty(uses);
    }

    [Theory]
    [InlineData("09-checking-gradients.ipynb")]
    public async Task Should_fail_the_checks_alone_when_the_stubs_are_run(string name)
    {
        using var folder = new TemporaryFolder();

        var run = await HostProcess.RunAsync(ChapterFiles.Patience, "run", ChapterFiles.PathOf(name), "--stubs", "--out", folder.Path);

        Assert.True(run.ExitCode == 1, run.ToString());
        foreach (var cell in NotebookDocument.Read(folder.File(name)).Cells.Where(cell => cell.IsCode && !cell.Has(CellTags.RaisesException)))
            Assert.Equal(cell.Has(CellTags.Check), cell.Outputs().Any(output => (string?)output!["output_type"] == "error"));
    }

    private static bool IsExercise(NotebookCell cell) => cell.Has(CellTags.Exercise) || cell.Has(CellTags.Solution);

    private static bool ExpectsAStub(string code) => code.Contains($"catch ({nameof(NotImplementedException)})", StringComparison.Ordinal);

    private static IEnumerable<string> Declared(string code) => Root(code).Members.SelectMany(member => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.Text],
        BaseTypeDeclarationSyntax type => [type.Identifier.Text],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<string> Names(string code) =>
        Root(code).DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text);

    private static CompilationUnitSyntax Root(string code) =>
        CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithKind(SourceCodeKind.Script)).GetCompilationUnitRoot();
}
