namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>
/// Which code the compiler is asked about while its user types. Brackets inside of brackets cost its parser time that doubles
/// with each, or a part of the stack, and a question must not cost the worker its variables.
/// </summary>
internal static class AskableCode
{
    /// <summary>The most brackets inside of each other; what people write has a dozen.</summary>
    public const int MostNested = 200;

    /// <summary>The most characters.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>Whether the code is within both limits. Brackets in texts and comments count, so that this needs no parser itself.</summary>
    public static bool Fits(string code)
    {
        if (code.Length > MostCharacters)
            return false;
        var (brackets, angles) = (0, 0);
        foreach (var character in code)
        {
            switch (character)
            {
                case '(' or '[' or '{':
                    brackets++;
                    break;
                case ')' or ']' or '}':
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case '<':
                    angles++;
                    break;
                case '>':
                    angles = Math.Max(0, angles - 1);
                    break;
                case ';':
                    // Those that compare have no other half; type arguments do not go on behind a statement.
                    angles = 0;
                    break;
            }

            if (brackets + angles > MostNested)
                return false;
        }

        return true;
    }
}
