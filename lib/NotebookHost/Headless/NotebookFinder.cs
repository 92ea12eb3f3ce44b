using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Documents.Dib;

namespace LossLab.NotebookHost.Headless;

/// <summary>Turns the paths of a command line into notebooks with a place for each one's output.</summary>
internal static class NotebookFinder
{
    private const string Extension = ".ipynb";

    /// <summary>The notebooks that the paths name; a path that names none becomes a job with a problem.</summary>
    /// <param name="paths">Files and folders (their <c>*.ipynb</c>); none: the workbook's <c>notebooks</c> folder.</param>
    /// <exception cref="UsageException">No paths, and the current folder is not in a workbook.</exception>
    public static IReadOnlyList<NotebookJob> Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            var root = Repository.Find()
                ?? throw new UsageException("no notebooks given, and the current folder is not in a workbook: name files or folders");
            paths = [Display(Path.Combine(root, "notebooks"))];
        }

        return [.. paths.SelectMany(Expand).DistinctBy(job => job.Source)];
    }

    /// <summary>Throws if one is a <c>.dib</c> file, which holds nothing but text and languages.</summary>
    /// <param name="jobs">The notebooks.</param>
    /// <param name="reason">Why that does not do, to be said after "a .dib file".</param>
    /// <exception cref="UsageException">One is.</exception>
    public static void RefuseDib(IReadOnlyList<NotebookJob> jobs, string reason)
    {
        if (jobs.FirstOrDefault(job => DibFile.Is(job.Source)) is { } dib)
            throw new UsageException($"{dib.Name}: a .dib file {reason}");
    }

    /// <summary>As <see cref="Find(IReadOnlyList{string})"/>, with a place for each one's result.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="output">The folder for the results.</param>
    /// <exception cref="UsageException">As there; or a result would be written over a notebook.</exception>
    public static IReadOnlyList<NotebookJob> Find(IReadOnlyList<string> paths, string output)
    {
        var jobs = Find(paths);
        List<NotebookJob> found = [.. jobs.Zip(OutputNames([.. jobs.Select(job => job.Source)]),
            (job, name) => job with { Output = Path.GetFullPath(Path.Combine(output, name)) })];
        KeepSources(found);
        return found;
    }

    private static void KeepSources(IReadOnlyList<NotebookJob> jobs)
    {
        var sources = jobs.Select(job => RealPath.Of(job.Source)).ToHashSet(RealPath.Comparer);
        if (jobs.FirstOrDefault(job => sources.Contains(RealPath.Of(job.Output))) is { } job)
            throw new UsageException($"{job.Name} would be overwritten by its result: choose another folder with --out");
        // It would stand where the same notebook in the other format belongs, and may be.
        if (jobs.FirstOrDefault(job => DibFile.Is(job.Source) && IsBeside(job)) is { } dib)
            throw new UsageException($"the result of {dib.Name} would be written beside it: choose another folder with --out, or use convert");
    }

    private static bool IsBeside(NotebookJob job) =>
        RealPath.Comparer.Equals(RealPath.Of(Path.ChangeExtension(job.Source, Extension)), RealPath.Of(job.Output));

    // Notebooks of the same name keep as many of their folders as it takes to tell them apart.
    internal static IReadOnlyList<string> OutputNames(IReadOnlyList<string> sources)
    {
        var names = new string[sources.Count];
        foreach (var group in Enumerable.Range(0, sources.Count).GroupBy(i => Path.GetFileName(sources[i])))
        {
            var members = group.ToList();
            for (var depth = 1; ; depth++)
            {
                foreach (var i in members)
                    names[i] = Path.Combine([.. sources[i].Split(Path.DirectorySeparatorChar).Where(p => p.Length > 0).TakeLast(depth)]);
                if (members.DistinctBy(i => names[i]).Count() == members.Count)
                    break;
            }
        }

        // The result of a .dib file is an .ipynb file.
        foreach (var i in Enumerable.Range(0, names.Length).Where(i => DibFile.Is(names[i])))
        {
            var name = Path.ChangeExtension(names[i], Extension);
            names[i] = names.Contains(name, RealPath.Comparer) ? names[i] + Extension : name;
        }

        return names;
    }

    private static IEnumerable<NotebookJob> Expand(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
            return [new NotebookJob(full, "", Display(full))];
        if (!Directory.Exists(full))
            return [new NotebookJob(full, "", path, "there is no such file or folder; check the path")];
        try
        {
            var files = Directory.GetFiles(full, "*.ipynb").Order(StringComparer.Ordinal).ToList();
            return files.Count == 0
                ? [new NotebookJob(full, "", path, "this folder has no *.ipynb files")]
                : files.Select(file => new NotebookJob(file, "", Display(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new NotebookJob(full, "", path, $"cannot be read: {e.Message}")];
        }
    }

    private static string Display(string full)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }
}
