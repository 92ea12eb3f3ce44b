using System.Text;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Jupyter;
using NetMQ;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>Messages, without sockets.</summary>
public sealed class MessageTests
{
    // RFC 4231, test case 2: the four parts are one text to the signature.
    [Fact]
    public void Should_sign_as_RFC_4231_says() => Assert.Equal(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        new MessageSigner("Jefe").Sign([Bytes("what do ya "), Bytes("want "), Bytes("for "), Bytes("nothing?")]));

    [Fact]
    public void Should_believe_a_signature_once()
    {
        var signer = new MessageSigner("key");
        byte[][] parts = [Bytes("{}"), Bytes("{}"), Bytes("{}"), Bytes("{}")];
        var signature = Bytes(signer.Sign(parts));
        Assert.Null(signer.FindProblem(signature, parts));
        Assert.Equal("it has come before", signer.FindProblem(signature, parts));
        Assert.Equal("it is not signed", signer.FindProblem([], parts));
        Assert.Equal("its signature is wrong", signer.FindProblem(Bytes(new string('0', 64)), parts));
        Assert.Null(new MessageSigner("").FindProblem([], parts));
    }

    [Fact]
    public void Should_know_a_message_again_after_ten_thousand_others()
    {
        var signer = new MessageSigner("key");
        string? Send(int number)
        {
            byte[][] parts = [Bytes($"{number}")];
            return signer.FindProblem(Bytes(signer.Sign(parts)), parts);
        }

        Assert.All(Enumerable.Range(0, 10_002), number => Assert.Null(Send(number)));
        Assert.Equal("it has come before", Send(0));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'\\', (byte)'u', (byte)'d', (byte)'8', (byte)'0', (byte)'0' })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Should_refuse_half_of_a_surrogate_pair(byte[] half)
    {
        var signer = new MessageSigner("key");
        byte[][] parts = [Bytes("{\"msg_type\":\"input_reply\"}"), Bytes("{}"), Bytes("{}"), [.. Bytes("{\"value\":\""), .. half, .. Bytes("\"}")]];
        var frames = new NetMQMessage([Bytes("<IDS|MSG>"), Bytes(signer.Sign(parts)), .. parts]);
        Assert.False(new MessageCodec(signer).TryDecode(frames, out _, out var problem));
        Assert.StartsWith("it is malformed", problem);
    }

    [Fact]
    public void Should_read_what_it_writes()
    {
        var codec = new MessageCodec(new MessageSigner("key"));
        var message = new JupyterMessage(
            [Bytes("peer")], new JsonObject { ["msg_type"] = "execute_request" }, new JsonObject { ["msg_id"] = "1" },
            new JsonObject { ["code"] = "\"損失 🎯 <b>\"" });
        Assert.True(codec.TryDecode(codec.Encode(message), out var read, out _));
        Assert.Equal("execute_request", read.Type);
        Assert.Equal("peer", Encoding.UTF8.GetString(Assert.Single(read.Identities)));
        Assert.Equal("1", (string?)read.ParentHeader["msg_id"]);
        Assert.Equal("\"損失 🎯 <b>\"", read.Text("code"));
    }

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a🎯b", 1, 1)]
    [InlineData("a🎯b", 2, 3)]
    [InlineData("a🎯b", 3, 4)]
    [InlineData("損失", 1, 1)]
    public void Should_count_in_code_points(string text, int codePoints, int utf16)
    {
        Assert.Equal(utf16, CodePoints.ToUtf16(text, codePoints));
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, utf16));
    }

    [Fact]
    public void Should_stop_at_the_end_when_a_place_lies_beyond() => Assert.Equal(3, CodePoints.ToUtf16("abc", int.MaxValue));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
