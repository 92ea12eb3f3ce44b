using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LossLab.NotebookHost.Tests.Jupyter.Browser;

/// <summary>A notebook as its reader has it before them: cells, keys and buttons.</summary>
internal sealed partial class NotebookPage(IPage page) : IAsyncDisposable
{
    /// <summary>The keyboard.</summary>
    public IKeyboard Keyboard => page.Keyboard;

    /// <summary>The text that Shift+Tab shows.</summary>
    public ILocator Tooltip => page.Locator("#tooltip .tooltiptext");

    /// <summary>The cells, of all kinds.</summary>
    public ILocator Cells => page.Locator("#notebook-container > .cell");

    /// <summary>What a cell has put out.</summary>
    public ILocator Output(int cell) => Cells.Nth(cell).Locator(".output");

    /// <summary>Waits until there is a kernel that runs nothing.</summary>
    public async Task WaitForKernelAsync()
    {
        await page.WaitForFunctionAsync("() => window.Jupyter?.notebook?.kernel?.info_reply?.status === 'ok'");
        await Expect(page.Locator("#kernel_indicator_icon")).ToHaveClassAsync(Idle());
    }

    /// <summary>Selects a cell, without a cursor in it.</summary>
    public async Task SelectAsync(int cell)
    {
        await Cells.Nth(cell).Locator(".input_prompt, .prompt").First.ClickAsync();
        await Keyboard.PressAsync("Escape");
    }

    /// <summary>Sets the cursor at the end of a cell's text.</summary>
    public async Task EditAsync(int cell)
    {
        await Cells.Nth(cell).Locator(".CodeMirror").ClickAsync();
        await Keyboard.PressAsync("Control+End");
    }

    /// <summary>Runs the selected cell, which selects the next.</summary>
    public Task PressRunAsync() => Keyboard.PressAsync("Shift+Enter");

    /// <summary>Runs a cell to its end.</summary>
    public async Task RunAsync(int cell)
    {
        await SelectAsync(cell);
        await PressRunAsync();
        await WaitForEndAsync(cell);
    }

    /// <summary>Waits until a code cell that was run has ended: it has a number, and the kernel is idle.</summary>
    public async Task WaitForEndAsync(int cell)
    {
        await Expect(Cells.Nth(cell).Locator(".input_prompt")).ToHaveTextAsync(Number());
        await Expect(page.Locator("#kernel_indicator_icon")).ToHaveClassAsync(Idle());
    }

    /// <summary>Waits until a cell's code is a certain text.</summary>
    public Task WaitForCodeAsync(int cell, string code) => page.WaitForFunctionAsync(
        "([cell, code]) => Jupyter.notebook.get_cell(cell).get_text() === code", new object[] { cell, code });

    /// <summary>Runs a cell that does not end, and presses the button with the square once it has printed a word.</summary>
    public async Task InterruptWhenItPrintsAsync(int cell, string word)
    {
        await SelectAsync(cell);
        await PressRunAsync();
        await Expect(Output(cell)).ToContainTextAsync(word);
        await page.Locator("button[data-jupyter-action='jupyter-notebook:interrupt-kernel']").ClickAsync();
        await WaitForEndAsync(cell);
    }

    /// <summary>Presses the button with the round arrow, and says yes.</summary>
    public async Task RestartAsync()
    {
        await page.Locator("button[data-jupyter-action='jupyter-notebook:confirm-restart-kernel']").ClickAsync();
        await page.Locator(".modal-footer .btn-danger").ClickAsync();
        await Expect(page.Locator(".modal-dialog")).ToHaveCountAsync(0);
        await WaitForKernelAsync();
    }

    public async ValueTask DisposeAsync() => await page.CloseAsync();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Number();

    [GeneratedRegex("kernel_idle_icon")]
    private static partial Regex Idle();
}
