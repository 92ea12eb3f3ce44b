using System.Security.Cryptography;
using LossLab.Data;

namespace LossLab.Tests.Data;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string MakeData(params (string Name, string Text)[] files)
    {
        string data = Directory.CreateDirectory(Path.Combine(_folder.Path, "data")).FullName;
        foreach ((string name, string text) in files) File.WriteAllText(Path.Combine(data, name), text);
        File.WriteAllLines(Path.Combine(data, "SHA256SUMS"), files.Select(f =>
            $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(data, f.Name))))}  {f.Name}"));
        return data;
    }

    [Fact]
    public void Should_find_the_folder_When_started_deep_inside_the_workbook()
    {
        string data = MakeData(("a.txt", "hello"));
        string deep = Directory.CreateDirectory(Path.Combine(_folder.Path, "x", "y", "z")).FullName;
        Assert.Equal(data, DataFolder.Locate(null, deep));
    }

    [Fact]
    public void Should_try_the_next_starting_point_When_the_first_leads_nowhere()
    {
        string data = MakeData();
        Assert.Equal(data, DataFolder.Locate("", Path.GetTempPath(), _folder.Path));
    }

    [Fact]
    public void Should_prefer_the_environment_variable()
    {
        string data = MakeData();
        Assert.Equal(data, DataFolder.Locate(data, Path.GetTempPath()));
    }

    [Fact]
    public void Should_name_the_variable_When_it_points_to_a_folder_without_checksums()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => DataFolder.Locate(_folder.Path, "/"));
        Assert.Contains("WORKBOOK_DATA", error.Message);
        Assert.Contains(_folder.Path, error.Message);
    }

    [Fact]
    public void Should_say_where_it_looked_When_there_is_no_folder()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => DataFolder.Locate(null, _folder.Path));
        Assert.Contains(_folder.Path, error.Message);
        Assert.Contains("WORKBOOK_DATA", error.Message);
    }

    [Fact]
    public void Should_return_the_path_When_the_checksum_is_right()
    {
        string data = MakeData(("a.txt", "hello"));
        Assert.Equal(Path.Combine(data, "a.txt"), DataFolder.Find(data, "a.txt"));
    }

    [Fact]
    public void Should_say_how_to_restore_a_file_When_it_has_changed()
    {
        string data = MakeData(("a.txt", "hello"));
        File.WriteAllText(Path.Combine(data, "a.txt"), "changed");
        var error = Assert.Throws<InvalidDataException>(() => DataFolder.Find(data, "a.txt"));
        Assert.Contains("SHA-256", error.Message);
        Assert.Contains("git checkout -- data/a.txt", error.Message);
    }

    [Fact]
    public void Should_refuse_a_file_that_the_checksums_do_not_list()
    {
        string data = MakeData();
        File.WriteAllText(Path.Combine(data, "b.txt"), "x");
        Assert.Contains("no line for b.txt", Assert.Throws<InvalidDataException>(() => DataFolder.Find(data, "b.txt")).Message);
    }

    [Fact]
    public void Should_name_the_file_and_the_folder_When_it_is_missing()
    {
        string data = MakeData();
        var error = Assert.Throws<FileNotFoundException>(() => DataFolder.Find(data, "nothing.csv"));
        Assert.Contains("nothing.csv", error.Message);
        Assert.Contains(data, error.Message);
    }

    [Fact]
    public void Should_hold_every_listed_file_unchanged()
    {
        string[] names = [.. File.ReadLines(Path.Combine(DataFolder.Root, "SHA256SUMS")).Select(line => line.Split("  ")[1])];
        Assert.Equal(15, names.Length);
        Assert.All(names, name => Assert.True(File.Exists(DataFolder.Find(name))));
    }

    [Fact]
    public void Should_list_every_data_file_in_the_checksums_and_in_the_origin_table()
    {
        string checksums = File.ReadAllText(Path.Combine(DataFolder.Root, "SHA256SUMS"));
        string readme = File.ReadAllText(Path.Combine(DataFolder.Root, "README.md"));
        foreach (string file in Directory.GetFiles(DataFolder.Root).Select(f => Path.GetFileName(f)!).Except(["SHA256SUMS", "README.md"]))
        {
            Assert.Contains($"  {file}", checksums);
            Assert.Contains($"`{file}`", readme);
        }
    }
}
