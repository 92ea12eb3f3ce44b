namespace Microsoft.DotNet.Interactive;

public class PasswordString(string clearTextPassword)
{
    public string GetClearTextPassword() => clearTextPassword;

    public override string ToString() => new('*', 8);
}
