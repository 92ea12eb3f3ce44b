using LossLab.NotebookHost.Tests.Languages;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>Tests that need Jupyter's clients; ./workbook test installs them when it can.</summary>
internal sealed class RequiresJupyterTheoryAttribute : TheoryAttribute
{
    public RequiresJupyterTheoryAttribute(bool chromium = false, bool tool = false) => Skip = JupyterClients.Missing
        ?? (tool ? RequiresToolFactAttribute.Missing : null)
        ?? (chromium && !File.Exists(JupyterClients.Chromium) ? "Chromium is not installed (apt-get install chromium)" : null);
}
