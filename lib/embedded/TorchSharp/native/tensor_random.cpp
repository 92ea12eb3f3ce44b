// Generators.
#include "common.h"

#include <ATen/CPUGeneratorImpl.h>

#include <mutex>

EXPORT at::Generator* lltorch_generator_new(uint64_t seed) {
    at::Generator* result = nullptr;
    guard_void([&] { result = new at::Generator(at::detail::createCPUGenerator(seed)); });
    return result;
}

EXPORT at::Generator* lltorch_generator_default() { return new at::Generator(at::detail::getDefaultCPUGenerator()); }

EXPORT void lltorch_generator_delete(at::Generator* generator) { delete generator; }

EXPORT Handle lltorch_generator_get_state(at::Generator* generator) {
    return guard([&] {
        std::lock_guard<std::mutex> lock(generator->mutex());
        return generator->get_state();
    });
}

EXPORT bool lltorch_generator_set_state(at::Generator* generator, Handle state) {
    return guard_void([&] {
        std::lock_guard<std::mutex> lock(generator->mutex());
        generator->set_state(*state);
    });
}

EXPORT void lltorch_generator_manual_seed(at::Generator* generator, int64_t seed) {
    std::lock_guard<std::mutex> lock(generator->mutex());
    generator->set_current_seed(static_cast<uint64_t>(seed));
}

EXPORT int64_t lltorch_generator_seed(at::Generator* generator) {
    std::lock_guard<std::mutex> lock(generator->mutex());
    return static_cast<int64_t>(generator->seed());
}

EXPORT int64_t lltorch_generator_initial_seed(at::Generator* generator) {
    return static_cast<int64_t>(generator->current_seed());
}
