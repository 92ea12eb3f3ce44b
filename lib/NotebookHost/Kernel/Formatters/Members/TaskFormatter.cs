using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Formatters.Members;

/// <summary>
/// Shows a task as it is, without waiting for it: its state, and its result or exception once it has one. The published formatter
/// shows eight properties, and the result is none of them.
/// </summary>
/// <param name="mimeType">HTML or plain text.</param>
internal sealed class TaskFormatter(string mimeType) : ITypeFormatter
{
    // What a method without a result gives, by a name of the runtime's own.
    private const string NoResult = "VoidTaskResult";

    /// <inheritdoc/>
    public string MimeType => mimeType;

    /// <inheritdoc/>
    public Type Type => typeof(Task);

    /// <inheritdoc/>
    public bool Format(object? instance, FormatContext context)
    {
        var task = (Task)instance!;
        var (status, resultType) = (task.Status, ResultType(task.GetType()));
        var title = resultType is null ? "Task" : $"Task<{ReadableType.Of(resultType)}>";
        var tree = new PropertyTree(context, mimeType);
        tree.Begin(title, () => $"{title}, {(task.IsCompleted ? status : $"{status}: 'await' waits for it")}");
        tree.Add(nameof(Task.Status), status);
        if (task.Exception is { } exception)
            tree.Add(nameof(Task.Exception), exception.InnerExceptions is [var only] ? only : exception);
        else if (task.IsCompletedSuccessfully && resultType is not null)
            tree.Add("Result", task.GetType().GetProperty("Result")!.GetValue(task));
        tree.End();
        return true;
    }

    private static Type? ResultType(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == typeof(Task<>))
                return current.GetGenericArguments()[0] is { Name: not NoResult } result ? result : null;
        }

        return null;
    }
}
