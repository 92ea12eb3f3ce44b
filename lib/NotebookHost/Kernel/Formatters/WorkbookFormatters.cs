using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;
using TorchSharp;

namespace LossLab.NotebookHost.Kernel.Formatters;

/// <summary>How tensors and charts look in a notebook.</summary>
internal static class WorkbookFormatters
{
    /// <summary>The MIME type that VS Code, nteract and JupyterLab draw a chart from.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    /// <summary>Registers them; once a process.</summary>
    public static void Register()
    {
        PublishedFormatters.Mend();
        Formatter.Register<GenericChart>(GenericChart.toFigureJson, PlotlyMimeType);
        Formatter.Register<GenericChart>(chart => ChartHtml.ToHtml(GenericChart.toFigureJson(chart)), HtmlFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), PlotlyMimeType, HtmlFormatter.MimeType);

        Formatter.Register<torch.Tensor>(TensorHtml.ToHtml, HtmlFormatter.MimeType);
        Formatter.Register<torch.Tensor>(TensorHtml.ToPlainText, PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(torch.Tensor), HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
    }
}
