namespace Microsoft.DotNet.Interactive;

public class CodeSubmissionCompilationErrorException(Exception innerException)
    : Exception(innerException.Message, innerException);
