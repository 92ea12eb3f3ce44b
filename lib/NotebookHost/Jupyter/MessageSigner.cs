using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>Signs messages with HMAC-SHA256 and tells forged and repeated ones; an empty key turns both off.</summary>
internal sealed class MessageSigner(string key)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    // All of a kernel's life: a message that is forgotten could be sent again. Half a signature tells messages apart, and a
    // million of them take less than 50 MB.
    private readonly HashSet<UInt128> _seen = [];

    /// <summary>The signature of the four parts of a message, in hexadecimal.</summary>
    public string Sign(IReadOnlyList<byte[]> parts)
    {
        if (_key.Length == 0)
            return "";
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
            hmac.AppendData(part);
        return Convert.ToHexStringLower(hmac.GetHashAndReset());
    }

    /// <summary>Why a message is not to be believed; null: it is.</summary>
    public string? FindProblem(byte[] signature, IReadOnlyList<byte[]> parts)
    {
        if (_key.Length == 0)
            return null;
        var expected = Sign(parts);
        if (signature.Length == 0)
            return "it is not signed";
        // In constant time: the time must not tell how much of a guess was right.
        if (!CryptographicOperations.FixedTimeEquals(signature, Encoding.ASCII.GetBytes(expected)))
            return "its signature is wrong";
        return _seen.Add(UInt128.Parse(expected.AsSpan(0, 32), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            ? null
            : "it has come before";
    }
}
