using System.Text;

namespace NetMQ;

/// <summary>One frame on its way in or out. The bytes are the garbage collector's: there is no pool to return them to.</summary>
public struct Msg
{
    private byte[]? _data;

    public byte[] Data => _data ?? [];

    public int Size { get; private set; }

    public MsgFlags Flags { get; private set; }

    public readonly bool HasMore => (Flags & MsgFlags.More) != 0;

    public readonly bool IsInitialised => _data is not null;

    public void InitEmpty() => InitGC([], 0);

    public void InitPool(int size) => InitGC(new byte[size], size);

    public void InitGC(byte[] data, int size)
    {
        _data = data;
        Size = size;
        Flags = MsgFlags.None;
    }

    public void SetFlags(MsgFlags flags) => Flags |= flags;

    public void ResetFlags(MsgFlags flags) => Flags &= ~flags;

    public Span<byte> Slice() => Data.AsSpan(0, Size);

    public byte[] ToArray() => Slice().ToArray();

    public string GetString(Encoding encoding) => encoding.GetString(Slice());

    public void Close() => _data = null;
}
