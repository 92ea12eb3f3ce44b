using System.Text;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Utility;

/// <summary>
/// While a command runs, what its code (and the tasks and threads it starts) writes to the console becomes events:
/// one a Write call. Writers outside a command, and observers of the events, still reach the real console.
/// </summary>
internal sealed class ConsoleCapture : IDisposable
{
    private static readonly Lock s_gate = new();
    private static int s_users;
    private static (TextWriter Out, TextWriter Error) s_console;
    private static (TextWriter Out, TextWriter Error) s_installed;

    private bool _disposed;

    private ConsoleCapture()
    {
    }

    public static ConsoleCapture Start(KernelInvocationContext context)
    {
        KernelInvocationContext.Current = context;
        lock (s_gate)
        {
            if (s_users++ == 0)
            {
                s_console = (Console.Out, Console.Error);
                Console.SetOut(new CapturingWriter(
                    s_console.Out, (c, text) => new StandardOutputValueProduced(c.Command, Formatted(text), c.NextValueId())));
                Console.SetError(new CapturingWriter(
                    s_console.Error, (c, text) => new StandardErrorValueProduced(c.Command, Formatted(text), c.NextValueId())));
                s_installed = (Console.Out, Console.Error);
            }
        }

        return new ConsoleCapture();
    }

    public void Dispose()
    {
        lock (s_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            if (--s_users > 0)
            {
                return;
            }


            // A cell may have set a console writer of its own: then that one is what it wants.
            if (ReferenceEquals(Console.Out, s_installed.Out))
            {
                Console.SetOut(s_console.Out);
            }

            if (ReferenceEquals(Console.Error, s_installed.Error))
            {
                Console.SetError(s_console.Error);
            }
        }
    }

    private static FormattedValue[] Formatted(string text) => [new FormattedValue(PlainTextFormatter.MimeType, text)];

    private sealed class CapturingWriter(TextWriter console, Func<KernelInvocationContext, string, KernelEvent> toEvent) : TextWriter
    {
        public override Encoding Encoding => console.Encoding;

        public override void Write(char value) => Emit(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Emit(new string(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Emit(buffer.ToString());

        public override void Write(string? value) => Emit(value);

        public override void WriteLine() => Emit(NewLine);

        public override void WriteLine(char value) => Emit(value + NewLine);

        public override void WriteLine(char[] buffer, int index, int count) => Emit(new string(buffer, index, count) + NewLine);

        public override void WriteLine(ReadOnlySpan<char> buffer) => Emit(string.Concat(buffer, NewLine));

        public override void WriteLine(string? value) => Emit(value + NewLine);

        // The base class would write the value and the line end apart.
        public override void WriteLine(bool value) => WriteLine(value.ToString());

        public override void WriteLine(int value) => WriteLine(value.ToString(FormatProvider));

        public override void WriteLine(uint value) => WriteLine(value.ToString(FormatProvider));

        public override void WriteLine(long value) => WriteLine(value.ToString(FormatProvider));

        public override void WriteLine(ulong value) => WriteLine(value.ToString(FormatProvider));

        public override void WriteLine(float value) => WriteLine(value.ToString(FormatProvider));

        public override void WriteLine(double value) => WriteLine(value.ToString(FormatProvider));

        public override void WriteLine(decimal value) => WriteLine(value.ToString(FormatProvider));

        public override void Flush() => console.Flush();

        private void Emit(string? text)
        {
            if (string.IsNullOrEmpty(text))
            {
                return;
            }

            if (KernelInvocationContext.Current is { } context && !KernelInvocationContext.IsInsideObserver)
            {
                context.Publish(toEvent(context, text));
            }
            else
            {
                console.Write(text);
            }
        }
    }
}
