using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace NetMQ;

/// <summary>The C API of the system's libzmq, and the one context of this process.</summary>
internal static unsafe partial class Zmq
{
    private const string Library = "libzmq.so.5";

    internal const int Pair = 0, Pub = 1, Sub = 2, Req = 3, Rep = 4, Dealer = 5, Router = 6;
    internal const int DontWait = 1, SendMore = 2;
    internal const short PollIn = 1, PollOut = 2;
    internal const int Interrupted = 4, Again = 11;

    private static readonly Lock Gate = new();
    private static nint _context;

    /// <summary>An open libzmq message: libzmq asks for 64 bytes, aligned like a pointer.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Message
    {
        private fixed long _opaque[8];
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct PollItem
    {
        internal nint Socket;
        internal int FileDescriptor;
        internal short Events;
        internal short Ready;
    }

    /// <summary>Opens a socket in the process's context, which the first call creates.</summary>
    internal static nint Open(int type)
    {
        lock (Gate)
        {
            if (_context == 0) _context = Check(zmq_ctx_new());
            return Check(zmq_socket(_context, type));
        }
    }

    /// <summary>Ends the context; waits for what the open sockets still have to send if asked to block.</summary>
    internal static void Terminate(bool block)
    {
        nint context;
        lock (Gate) (context, _context) = (_context, 0);
        if (context == 0) return;
        if (block) _ = zmq_ctx_term(context);
        else _ = zmq_ctx_shutdown(context);
    }

    internal static nint Check(nint pointer) => pointer != 0 ? pointer : throw LastError();

    internal static void Check(int result)
    {
        if (result < 0) throw LastError();
    }

    internal static NetMQException LastError()
    {
        int number = zmq_errno();
        string message = Marshal.PtrToStringUTF8(zmq_strerror(number)) ?? $"libzmq error {number}";
        return number switch
        {
            98 => new AddressAlreadyInUseException(message),
            156384765 => new TerminatingException(message),
            _ => new NetMQException(message),
        };
    }

    [LibraryImport(Library)] private static partial nint zmq_ctx_new();
    [LibraryImport(Library)] private static partial int zmq_ctx_term(nint context);
    [LibraryImport(Library)] private static partial int zmq_ctx_shutdown(nint context);
    [LibraryImport(Library)] private static partial nint zmq_socket(nint context, int type);
    [LibraryImport(Library)] private static partial nint zmq_strerror(int number);
    [LibraryImport(Library)] internal static partial int zmq_errno();
    [LibraryImport(Library)] internal static partial int zmq_close(nint socket);
    [LibraryImport(Library)] internal static partial int zmq_bind(nint socket, byte* address);
    [LibraryImport(Library)] internal static partial int zmq_unbind(nint socket, byte* address);
    [LibraryImport(Library)] internal static partial int zmq_connect(nint socket, byte* address);
    [LibraryImport(Library)] internal static partial int zmq_disconnect(nint socket, byte* address);
    [LibraryImport(Library)] internal static partial int zmq_setsockopt(nint socket, int option, void* value, nuint length);
    [LibraryImport(Library)] internal static partial int zmq_getsockopt(nint socket, int option, void* value, nuint* length);
    [LibraryImport(Library)] internal static partial int zmq_send(nint socket, byte* data, nuint length, int flags);
    [LibraryImport(Library)] internal static partial int zmq_msg_init(Message* message);
    [LibraryImport(Library)] internal static partial int zmq_msg_recv(Message* message, nint socket, int flags);
    [LibraryImport(Library)] internal static partial int zmq_msg_close(Message* message);
    [LibraryImport(Library)] internal static partial int zmq_msg_more(Message* message);
    [LibraryImport(Library)] internal static partial byte* zmq_msg_data(Message* message);
    [LibraryImport(Library)] internal static partial nuint zmq_msg_size(Message* message);
    [LibraryImport(Library)] internal static partial int zmq_poll(PollItem* items, int count, nint timeoutMilliseconds);
}
