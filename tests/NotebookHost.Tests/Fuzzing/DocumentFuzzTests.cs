using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LossLab.NotebookHost.Comparison;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Documents.Dib;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;
using LossLab.NotebookHost.Jupyter;
using LossLab.NotebookHost.Linting;
using LossLab.NotebookHost.Tests.Support;
using NetMQ;
using Xunit.Abstractions;

namespace LossLab.NotebookHost.Tests.Fuzzing;

/// <summary>Notebooks and messages that are nearly right, in this process.</summary>
[Trait("Category", "Fuzz")]
public sealed class DocumentFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Should_read_any_notebook_or_say_why_not()
    {
        var time = new FuzzTime(share: 0.2);
        var mutator = new NotebookMutator(time.Random);
        var accepted = 0;
        while (time.HasMore)
        {
            var bytes = mutator.Next();
            try
            {
                accepted += UseEverything(bytes) ? 1 : 0;
            }
            catch (Exception e)
            {
                Assert.Fail($"{time.Keep(bytes, "document")}\n{e}");
            }
        }

        output.WriteLine($"{time.Tries - 1} notebooks, {accepted} of them accepted");
        Assert.True(time.Tries > 1);
    }

    [Fact]
    public void Should_read_any_dib_file_or_say_why_not()
    {
        var time = new FuzzTime(share: 0.05);
        var mutator = new NotebookMutator(time.Random);
        var seed = File.ReadAllBytes(Folders.Fixture("mixed.dib"));
        var accepted = 0;
        while (time.HasMore)
        {
            var bytes = mutator.Next(seed);
            try
            {
                accepted += ConvertThereAndBack(bytes) ? 1 : 0;
            }
            catch (Exception e)
            {
                Assert.Fail($"{time.Keep(bytes, "dib")}\n{e}");
            }
        }

        output.WriteLine($"{time.Tries - 1} files, {accepted} of them accepted");
        Assert.True(time.Tries > 1);
    }

    [Fact]
    public void Should_read_any_message_or_drop_it()
    {
        var time = new FuzzTime(share: 0.05);
        var mutator = new NotebookMutator(time.Random);
        var signer = new MessageSigner("key");
        var codec = new MessageCodec(signer);
        var request = JsonNode.Parse("""{"msg_type":"execute_request","msg_id":"1","session":"s","username":"u","version":"5.3","date":"2026-01-01"}""")!.AsObject();
        var content = JsonNode.Parse("""{"code":"1 + 1","silent":false,"store_history":true,"user_expressions":{"a":"b"},"cursor_pos":3,"allow_stdin":true}""")!.AsObject();
        while (time.HasMore)
        {
            byte[][] parts = [mutator.Next(request), Encoding.UTF8.GetBytes("{}"), Encoding.UTF8.GetBytes("{}"), mutator.Next(content)];
            var frames = new NetMQMessage([Encoding.UTF8.GetBytes("<IDS|MSG>"), Encoding.UTF8.GetBytes(signer.Sign(parts)), .. parts]);
            try
            {
                if (codec.TryDecode(frames, out var message, out _))
                    Assert.NotNull(codec.Encode(new JupyterMessage(message.Identities, message.Header, message.Header, message.Content)));
            }
            catch (Exception e)
            {
                Assert.Fail($"{time.Keep(parts[3], "message")}\n{e}");
            }
        }

        output.WriteLine($"{time.Tries - 1} messages");
        Assert.True(time.Tries > 1);
    }

    private static bool ConvertThereAndBack(byte[] bytes)
    {
        NotebookDocument notebook;
        try
        {
            notebook = NotebookDocument.Parse(bytes, "fuzz.dib");
        }
        catch (NotebookFormatException e)
        {
            Assert.NotEmpty(e.Message);
            return false;
        }

        var draft = DibWriter.Write(Notebooks.Parse(notebook.ToText()));
        Assert.Empty(draft.Losses);
        Assert.Equal(notebook.ToText(), NotebookDocument.Parse(Encoding.UTF8.GetBytes(draft.Text), "fuzz.dib").ToText());
        return true;
    }

    // Whether the notebook was accepted; what is accepted must go through all that a command does with it.
    private static bool UseEverything(byte[] bytes)
    {
        NotebookDocument notebook;
        try
        {
            notebook = NotebookDocument.Parse(bytes, Path.Combine(Folders.Root, "notebooks", "fuzz.ipynb"));
        }
        catch (NotebookFormatException e)
        {
            Assert.NotEmpty(e.Message);
            return false;
        }

        var text = notebook.ToText();
        Assert.Equal(text, Notebooks.Parse(text).ToText());
        Assert.Empty(NotebookComparer.Compare(notebook, notebook));
        _ = Linter.Check(notebook);
        _ = ExecutionPlan.Create(notebook.Cells, stubs: true);
        Assert.NotNull(Notebooks.Parse(StudentCopy.Create(notebook, Path.GetTempPath()).ToText()));
        Assert.NotNull(Notebooks.Parse(StoredCopy.Create(notebook).ToText()));
        var cells = notebook.Cells.Where(cell => cell.IsCode)
            .Select(cell => new CellReport(cell.Number, cell.Id, cell.Source, CellStatus.Failed, Message: cell.Source)).ToList();
        JUnitSchema.Check(XDocument.Parse(JUnitReport.ToXml([new NotebookReport(new NotebookJob("a", "b", "c"), RunStatus.Failed, default, cells)])));
        return true;
    }
}
