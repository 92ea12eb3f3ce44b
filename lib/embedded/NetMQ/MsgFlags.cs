namespace NetMQ;

public enum MsgFlags
{
    None = 0,
    More = 1,
}
