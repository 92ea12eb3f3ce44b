namespace LossLab.Exercises;

/// <summary>The answer to an exercise is not right yet; the message says in what respect.</summary>
/// <param name="message">What is wrong, and a hint.</param>
/// <param name="cause">The error in which the answer's code ended, if it did.</param>
public sealed class ExerciseException(string message, Exception? cause = null) : Exception(message, cause);
