using System.Collections;
using System.Text;

namespace NetMQ;

public class NetMQMessage : IEnumerable<NetMQFrame>
{
    private readonly List<NetMQFrame> _frames;

    public NetMQMessage(int expectedFrameCount = 4) => _frames = new List<NetMQFrame>(expectedFrameCount);

    public NetMQMessage(IEnumerable<NetMQFrame> frames) => _frames = [.. frames];

    public NetMQMessage(IEnumerable<byte[]> buffers) => _frames = [.. buffers.Select(b => new NetMQFrame(b))];

    public NetMQFrame First => _frames[0];

    public NetMQFrame Last => _frames[^1];

    public bool IsEmpty => _frames.Count == 0;

    public int FrameCount => _frames.Count;

    public NetMQFrame this[int index] => _frames[index];

    public void Append(NetMQFrame frame) => _frames.Add(frame);

    public void Append(byte[] buffer) => Append(new NetMQFrame(buffer));

    public void Append(string message) => Append(new NetMQFrame(message));

    public void Append(string message, Encoding encoding) => Append(new NetMQFrame(message, encoding));

    public void AppendEmptyFrame() => Append(NetMQFrame.Empty);

    public void Push(NetMQFrame frame) => _frames.Insert(0, frame);

    public NetMQFrame Pop()
    {
        NetMQFrame first = First;
        _frames.RemoveAt(0);
        return first;
    }

    public void Clear() => _frames.Clear();

    public IEnumerator<NetMQFrame> GetEnumerator() => _frames.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
