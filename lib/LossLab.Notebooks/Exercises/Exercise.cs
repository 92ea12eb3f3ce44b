namespace LossLab.Exercises;

/// <summary>Checks the answer to an exercise of a chapter and says in words what is wrong with it.</summary>
public static class Exercise
{
    /// <summary>Runs the checks of an exercise; prints one line when all hold.</summary>
    /// <param name="number">The exercise's number in its chapter.</param>
    /// <param name="checks">Calls the answer and compares, through the <see cref="Answer"/> it is given.</param>
    /// <exception cref="ExerciseException">The first check that does not hold, or the error in which the answer's code ended.</exception>
    public static void Check(int number, Action<Answer> checks)
    {
        var answer = new Answer(number);
        try
        {
            checks(answer);
        }
        catch (NotImplementedException)
        {
            throw new ExerciseException($"Exercise {number} is not written yet: replace the line that throws.");
        }
        catch (Exception e) when (e is not ExerciseException)
        {
            throw new ExerciseException($"Exercise {number}: the code stopped with {e.GetType().Name}: {e.Message.Split('\n')[0]}", e);
        }

        if (answer.Count == 0)
            throw new InvalidOperationException($"Exercise {number} has no check: call a method of the answer.");
        Console.WriteLine($"Exercise {number}: right ({answer.Count} {(answer.Count == 1 ? "check" : "checks")}).");
    }
}
