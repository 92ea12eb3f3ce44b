namespace NetMQ;

[Flags]
public enum PollEvents
{
    None = 0,
    PollIn = 1,
    PollOut = 2,
}
