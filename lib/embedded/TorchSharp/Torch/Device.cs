using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public class Device
    {
        public DeviceType type { get; }

        public int index { get; }

        public Device(string description)
        {
            ArgumentNullException.ThrowIfNull(description);
            string[] parts = description.Split(':');
            type = ParseType(parts[0]);
            index = type == DeviceType.CPU || type == DeviceType.META ? -1 : 0;
            if (parts.Length == 1) return;
            if (parts.Length > 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                throw new ArgumentException($"Invalid device description '{description}': expected a type, or type:index, such as 'cpu' or 'cuda:0'.", nameof(description));
            index = number;
        }

        public Device(string deviceType, int index = -1) : this(ParseType(deviceType), index) { }

        public Device(DeviceType deviceType, int index = -1)
        {
            type = deviceType;
            this.index = index;
        }

        public Device(int index) : this(DeviceType.CUDA, index) { }

        public static implicit operator Device(string description) => new(description);

        public override string ToString()
        {
            string name = type.ToString().ToLowerInvariant();
            return index >= 0 ? $"{name}:{index}" : name;
        }

        private static DeviceType ParseType(string name) =>
            Enum.TryParse(name, ignoreCase: true, out DeviceType type) && !int.TryParse(name, out _)
                ? type
                : throw new ArgumentException($"Unknown device type '{name}'. Expected one of: {string.Join(", ", Enum.GetNames<DeviceType>()).ToLowerInvariant()}.");
    }

    public static Device CPU = new(DeviceType.CPU);
    public static Device META = new(DeviceType.META);

    public static Device CUDA => new(DeviceType.CUDA);

    public static Device MPS => new(DeviceType.MPS);

    public static Device device(string description) => new(description);

    public static Device device(string deviceType, int index = -1) => new(deviceType, index);

    public static Device device(DeviceType deviceType, int index = -1) => new(deviceType, index);

    public static Device device(int index) => new(index);
}
