// One test at a time: LibTorch's random generator belongs to the whole process, so a test that draws numbers would change what
// another one, running beside it, expects of its seed.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
