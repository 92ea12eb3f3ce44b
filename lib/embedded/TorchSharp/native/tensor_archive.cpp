// LibTorch's own file format for one tensor: what torch::save and torch::load of the C++ interface write and read.
#include "common.h"

#include <torch/serialize/archive.h>

EXPORT bool lltorch_save(Handle tensor, const char* location) {
    return guard_void([&] {
        torch::serialize::OutputArchive archive(std::make_shared<torch::jit::CompilationUnit>());
        archive.write("0", *tensor);
        archive.save_to(std::string(location));
    });
}

EXPORT Handle lltorch_load(const char* location) {
    return guard([&] {
        torch::serialize::InputArchive archive;
        archive.load_from(std::string(location));
        at::Tensor tensor;
        archive.read("0", tensor);
        return tensor;
    });
}
