using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace LossLab.NotebookHost.Tests.Jupyter.Browser;

/// <summary>A chapter in a front end, as its reader uses it: Debian's classic notebook in Chromium.</summary>
[Collection(JupyterCollection.Name)]
public sealed class ClassicNotebookTests(ClassicNotebook notebook) : IClassFixture<ClassicNotebook>
{
    private const string FirstCell = """
        #load "../artifacts/workbook/workbook.csx"
        using LossLab.Losses;
        using TorchSharp;
        using static TorchSharp.torch;
        """;

    [RequiresNotebookFact]
    public async Task Should_run_a_chapter_cell_by_cell_and_draw_its_chart()
    {
        var cells = NotebookDocument.Read(ChapterFiles.PathOf("04-huber.ipynb")).Cells.TakeWhile(cell => cell.Id != "share").ToList();
        await using var page = await notebook.OpenChapterAsync("04-huber.ipynb");
        await page.SelectAsync(0);
        for (var i = 0; i < cells.Count; i++)
        {
            await page.PressRunAsync();
            if (!cells[i].IsCode)
                continue;
            await page.WaitForEndAsync(i);
            await Expect(page.Cells.Nth(i).Locator(".output_error")).ToHaveCountAsync(0);
        }

        var chart = page.Output(cells.FindIndex(cell => cell.Id == "phones-figure"));
        await Expect(page.Cells.Locator(".output_stdout").First).ToHaveTextAsync("24 years, 6 of them misrecorded");
        await Expect(chart.Locator(".main-svg").First).ToBeVisibleAsync();
        await Expect(chart.Locator(".gtitle")).ToHaveTextAsync("MSE with and without the six wrong years");
        await Expect(chart.Locator(".scatterlayer .trace")).ToHaveCountAsync(4);
    }

    [RequiresNotebookFact]
    public async Task Should_complete_a_name_when_Tab_is_pressed()
    {
        await using var page = await notebook.OpenAsync(FirstCell, "");
        await page.RunAsync(0);
        await page.EditAsync(1);
        await page.Keyboard.TypeAsync("torch.nn.fun");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForCodeAsync(1, "torch.nn.functional");
    }

    [RequiresNotebookFact]
    public async Task Should_show_the_documentation_of_a_loss_when_Shift_Tab_is_pressed()
    {
        await using var page = await notebook.OpenAsync(FirstCell, "new HuberLoss");
        await page.RunAsync(0);
        await page.EditAsync(1);
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(page.Tooltip).ToContainTextAsync("squared error for small residuals, absolute error for large ones");
    }

    [RequiresNotebookFact]
    public async Task Should_keep_the_variables_when_an_interrupted_cell_cancels()
    {
        await using var page = await notebook.OpenAsync(
            "var kept = 41;",
            """
            Console.WriteLine("waiting");
            await Task.Delay(-1, Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken);
            """,
            "kept + 1");
        await page.RunAsync(0);
        await page.InterruptWhenItPrintsAsync(1, "waiting");
        await Expect(page.Output(1)).ToContainTextAsync("cell 2 was interrupted");
        await page.RunAsync(2);
        await Expect(page.Output(2)).ToContainTextAsync("42");
    }

    [RequiresNotebookFact]
    public async Task Should_say_that_variables_are_gone_when_an_endless_loop_is_interrupted()
    {
        await using var page = await notebook.OpenAsync(
            "var lost = 41;",
            """Console.WriteLine("looping"); while (true) { }""",
            "lost + 1",
            "40 + 2");
        await page.RunAsync(0);
        await page.InterruptWhenItPrintsAsync(1, "looping");
        await Expect(page.Output(1)).ToContainTextAsync("All variables are gone");
        await page.RunAsync(2);
        await Expect(page.Output(2)).ToContainTextAsync("error CS0103");
        await page.RunAsync(3);
        await Expect(page.Output(3)).ToContainTextAsync("42");
    }

    [RequiresNotebookFact]
    public async Task Should_draw_a_diagram_and_run_a_script_on_values_of_CSharp()
    {
        await using var page = await notebook.OpenAsync(
            "var sizes = new[] { 3, 4 };",
            "#!mermaid\nflowchart LR\n  a[one] --> b[two]",
            """
            #!javascript
            #!share --from csharp sizes
            element.innerHTML = "<button>add</button> <output>none</output>";
            element.querySelector("button").onclick = () => element.querySelector("output").textContent = sizes[0] + sizes[1];
            """);
        for (var i = 0; i < 3; i++)
            await page.RunAsync(i);
        await Expect(page.Output(1).Locator("svg .node")).ToHaveCountAsync(2);
        await page.Output(2).Locator("button").ClickAsync();
        await Expect(page.Output(2).Locator("output")).ToHaveTextAsync("7");
    }

    [RequiresNotebookFact]
    public async Task Should_forget_the_variables_and_go_on_when_restarted()
    {
        await using var page = await notebook.OpenAsync("var lost = 41;", "lost + 1", "40 + 2");
        await page.RunAsync(0);
        await page.RestartAsync();
        await page.RunAsync(1);
        await Expect(page.Output(1)).ToContainTextAsync("error CS0103");
        await page.RunAsync(2);
        await Expect(page.Output(2)).ToContainTextAsync("42");
    }
}
