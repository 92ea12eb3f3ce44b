namespace TorchSharp;

public static partial class torch
{
    public static ScalarType get_default_dtype() => (ScalarType)Native.lltorch_get_default_dtype();

    public static void set_default_dtype(ScalarType dtype)
    {
        if (!is_floating_point(dtype))
            throw new ArgumentException($"The default type is that of floating-point tensors; {dtype} is not one.", nameof(dtype));
        Native.lltorch_set_default_dtype((int)dtype);
    }

    public static void set_default_tensor_type(Tensor t) => set_default_dtype(NotNull(t).dtype);

    public static Device get_default_device() => CPU;

    public static void set_default_device(string device) => set_default_device(new Device(device));

    public static void set_default_device(Device device)
    {
        if (device.type != DeviceType.CPU)
            throw new InvalidOperationException($"This LibTorch computes on the CPU only; '{device}' cannot be the default device.");
    }

    public static int get_num_threads() => Native.lltorch_get_num_threads();

    public static void set_num_threads(int num)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(num, 1);
        Native.lltorch_set_num_threads(num);
    }

    public static int get_num_interop_threads() => Native.lltorch_get_num_interop_threads();

    public static void set_num_interop_threads(int num)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(num, 1);
        Native.lltorch_set_num_interop_threads(num);
    }

    /// <summary>The version of LibTorch, such as 1.13.1.</summary>
    public static string __version__ => System.Runtime.InteropServices.Marshal.PtrToStringUTF8(Native.lltorch_version())!;

    public static bool cuda_is_available() => false;

    public static bool mps_is_available() => false;

    public static Device InitializeDevice(Device? device)
    {
        InitializeDeviceType(device?.type ?? DeviceType.CPU);
        return device ?? CPU;
    }

    public static bool TryInitializeDeviceType(DeviceType deviceType) => deviceType is DeviceType.CPU or DeviceType.META;

    public static void InitializeDeviceType(DeviceType deviceType)
    {
        if (!TryInitializeDeviceType(deviceType))
            throw new InvalidOperationException($"This LibTorch computes on the CPU only; there is no device of type {deviceType}.");
    }

    public static void _assert(bool condition, string message)
    {
        if (!condition) throw new Exception(message);
    }

    public static void _assert(Func<bool> condition, string message) => _assert(condition(), message);
}
