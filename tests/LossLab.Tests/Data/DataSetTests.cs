using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Data;

// Expected values: the files read with numpy and Python's csv module.
public class DataSetTests
{
    private static double Mean(Tensor tensor) => tensor.to_type(ScalarType.Float64).mean().ToDouble();

    [Fact]
    public void Should_split_the_digits_8000_to_2000()
    {
        Split<LabelledImages> digits = Mnist.Load();
        Assert.Equal([8000, 1, 28, 28], digits.Train.Images.shape);
        Assert.Equal([2000, 1, 28, 28], digits.Test.Images.shape);
        Assert.Equal(ScalarType.Float32, digits.Train.Images.dtype);
        Assert.Equal([1, 1, 4, 5, 0, 7, 9, 6, 0, 0], digits.Train.Labels.narrow(0, 0, 10).data<long>().ToArray());
        Assert.Equal(0.13100500, Mean(digits.Train.Images), 6);
        Assert.Equal(0.13160874, Mean(digits.Test.Images), 6);
        Assert.Equal([191, 209, 200, 229, 206, 180, 193, 194, 196, 202], digits.Test.Labels.bincount(null, minlength: 10).data<long>().ToArray());
    }

    [Fact]
    public void Should_keep_the_published_split_of_the_clothes()
    {
        Split<LabelledImages> clothes = FashionMnist.Load();
        Assert.Equal((10000, 2000), (clothes.Train.Count, clothes.Test.Count));
        Assert.Equal(0.28630892, Mean(clothes.Train.Images), 6);
        Assert.Equal(0.28702301, Mean(clothes.Test.Images), 6);
        Assert.Equal("ankle boot", clothes.Train.ClassNames[(int)clothes.Train.Labels[0].item<long>()]);
        Assert.Contains("10,000", clothes.Rule);
    }

    [Fact]
    public void Should_take_the_first_images()
    {
        LabelledImages few = Mnist.Load().Train.Take(3);
        Assert.Equal([3, 1, 28, 28], few.Images.shape);
        Assert.Equal(3, few.Count);
    }

    [Fact]
    public void Should_find_741_flawed_diamonds()
    {
        Split<TabularData> diamonds = Diamonds.Load();
        Assert.Equal(53940, diamonds.Train.Count + diamonds.Test.Count);
        Assert.Equal(37758, diamonds.Train.Count);
        Assert.Equal(741, diamonds.Train.Targets.sum().ToDouble() + diamonds.Test.Targets.sum().ToDouble());
        Assert.Equal(["carat", "cut", "color", "depth", "table", "price", "x", "y", "z"], diamonds.Train.FeatureNames);
        double total = Mean(diamonds.Train.Features[.., 5]) * 37758 + Mean(diamonds.Test.Features[.., 5]) * 16182;
        Assert.Equal(3932.799721913237, total / 53940, 3);
    }

    [Fact]
    public void Should_divide_the_same_way_every_time()
    {
        using Tensor first = Diamonds.Load().Test.Features, second = Diamonds.Load().Test.Features;
        Assert.True(first.Equals(second));
    }

    [Fact]
    public void Should_give_the_jobs_one_column_a_protocol_and_a_day()
    {
        TabularData jobs = HpcJobs.Load().Train;
        Assert.Equal(26, jobs.FeatureNames.Count);
        Assert.Equal([jobs.Count, 26], jobs.Features.shape);
        Assert.Equal(ScalarType.Int64, jobs.Targets.dtype);
        Tensor ones = jobs.Features.narrow(1, 5, 14).sum(1);
        Assert.True(ones.Equals(ones_like(ones)));
    }

    [Fact]
    public void Should_drop_the_unfinished_checks_and_say_so()
    {
        CheckTimes times = CranCheckTimes.Load();
        Assert.Equal(103, times.Dropped);
        Assert.Contains("103 of 13,626", times.Note);
        Assert.Equal(13523, times.Split.Train.Count + times.Split.Test.Count);
        Assert.Equal(22, times.Split.Train.FeatureNames.Count);
        Assert.DoesNotContain("status", times.Split.Train.FeatureNames);
        double total = times.Split.Train.Targets.sum().ToDouble() + times.Split.Test.Targets.sum().ToDouble();
        Assert.Equal(109.39466094801449, total / 13523, 3);
    }

    [Fact]
    public void Should_mark_the_misrecorded_years()
    {
        PhoneCalls phones = BelgianPhones.Load();
        Assert.Equal(24, phones.Years.shape[0]);
        Assert.Equal([1964, 1965, 1966, 1967, 1968, 1969], phones.Years[phones.IsMisrecorded].data<float>().ToArray());
        Assert.Equal(11.9f, phones.Calls[phones.IsMisrecorded].data<float>().ToArray()[0]);
    }

    [Fact]
    public void Should_pad_the_lists_of_students()
    {
        Split<RatedLists> lists = InstEval.PerStudent();
        Assert.Equal(2967, lists.Train.Count + lists.Test.Count);
        Assert.Equal(1128, lists.Train.ItemCount);
        long items = lists.Train.Mask.sum().item<long>() + lists.Test.Mask.sum().item<long>();
        Assert.Equal(73416, items);
        Assert.Equal(235350, lists.Train.Ratings.sum().ToDouble() + lists.Test.Ratings.sum().ToDouble());
        Tensor padding = lists.Train.Mask.logical_not();
        Assert.Equal(0, lists.Train.Ratings[padding].abs().sum().ToDouble());
        Assert.Equal([lists.Train.Count, lists.Train.Mask.shape[1], 4], lists.Train.Features.shape);
        Assert.True(lists.Train.Mask.sum(1).min().item<long>() >= 2);
    }

    [Fact]
    public void Should_turn_the_lists_round_for_lecturers()
    {
        Split<RatedLists> lists = InstEval.PerLecturer();
        Assert.Equal(1128, lists.Train.Count + lists.Test.Count);
        Assert.Equal(2972, lists.Test.ItemCount);
    }

    [Fact]
    public void Should_split_the_ridership_by_time_and_know_the_holidays()
    {
        Split<Ridership> stations = ChicagoStations.Load();
        Assert.Equal((3645, 2053), (stations.Train.Count, stations.Test.Count));
        Assert.Equal(new DateOnly(2010, 12, 31), stations.Train.Dates[^1]);
        Assert.Equal("New Year's Day", stations.Train.Holidays[^1]);
        Assert.Equal("New Year's Day", stations.Test.Holidays[0]);
        Assert.Null(stations.Test.Holidays[2]);
        int clark = stations.Test.Stations.ToList().IndexOf("Clark_Lake");
        Assert.Equal(15.104f, stations.Test.Boardings[2, clark].item<float>());
    }

    [Fact]
    public void Should_keep_dates_holidays_and_boardings_together_When_days_are_chosen()
    {
        Ridership test = ChicagoStations.Load().Test;
        Ridership fridays = test.Where(d => d.DayOfWeek == DayOfWeek.Friday);
        Assert.All(fridays.Dates, d => Assert.Equal(DayOfWeek.Friday, d.DayOfWeek));
        Assert.Equal(fridays.Count, fridays.Boardings.shape[0]);
        Assert.Equal(fridays.Count, fridays.Holidays.Count);
        Assert.Equal(test.Boardings[6, 0].item<float>(), fridays.Boardings[0, 0].item<float>());
    }

    [Fact]
    public void Should_give_the_ecg_in_millivolts()
    {
        Split<EcgRecording> ecg = Ecg.Load();
        Assert.Equal((75600, 32400), (ecg.Train.Millivolts.shape[0], ecg.Test.Millivolts.shape[0]));
        Assert.Equal(-0.245f, ecg.Train.Millivolts[0].item<float>());
        double mean = (Mean(ecg.Train.Millivolts) * 75600 + Mean(ecg.Test.Millivolts) * 32400) / 108000;
        Assert.Equal(-0.16510875, mean, 6);
        Assert.Equal([210, 360], ecg.Train.Windows(360).shape);
        Assert.Throws<ArgumentOutOfRangeException>(() => ecg.Test.Windows(0));
    }

    [Fact]
    public void Should_put_the_channels_of_a_photograph_first()
    {
        Assert.Equal([1, 512, 512], NaturalImages.Camera().shape);
        Tensor cat = NaturalImages.Chelsea();
        Assert.Equal([3, 300, 451], cat.shape);
        // The first pixel of skimage.data.chelsea() is (143, 120, 104).
        Assert.Equal([143, 120, 104], cat[.., 0, 0].data<float>().ToArray().Select(v => (int)MathF.Round(v * 255)));
    }

    [Fact]
    public void Should_standardise_with_the_figures_of_the_training_part()
    {
        Tensor train = tensor(new float[] { 1, 7, 3, 7, 5, 7 }, [3, 2]);
        var standardizer = new Standardizer(train);
        Tensor scaled = standardizer.Apply(train);
        Assert.Equal([-1, 0, 0, 0, 1, 0], scaled.data<float>().ToArray());
        Assert.Equal([2, 1], standardizer.Apply(tensor(new float[] { 7, 8 }, [1, 2])).data<float>().ToArray());
        Assert.Throws<ArgumentException>(() => new Standardizer(ones(3)));
    }
}
