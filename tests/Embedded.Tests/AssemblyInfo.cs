// One test at a time: LibTorch's random generator and the formatters of .NET Interactive belong to the whole process, so a test
// that draws numbers or registers a formatter would change what another one, running beside it, expects.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
