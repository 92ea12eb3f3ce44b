// Recurrent layers.
#include "common.h"

EXPORT void lltorch_nn_lstm(Handle input, Handle h0, Handle c0, TensorList weights, bool has_biases, int64_t layers,
                            double dropout, bool training, bool bidirectional, bool batch_first, Handle* output, Handle* hn,
                            Handle* cn) {
    guard_void([&] {
        auto [y, h, c] = at::lstm(*input, {*h0, *c0}, weights.vector(), has_biases, layers, dropout, training, bidirectional,
                                  batch_first);
        *output = own(y);
        *hn = own(h);
        *cn = own(c);
    });
}

// `kind`: 0 GRU, 1 RNN with tanh, 2 RNN with ReLU.
EXPORT void lltorch_nn_rnn(int32_t kind, Handle input, Handle h0, TensorList weights, bool has_biases, int64_t layers,
                           double dropout, bool training, bool bidirectional, bool batch_first, Handle* output, Handle* hn) {
    guard_void([&] {
        auto run = [&](auto function) {
            return function(*input, *h0, weights.vector(), has_biases, layers, dropout, training, bidirectional, batch_first);
        };
        auto [y, h] = kind == 0   ? run([](auto&&... a) { return at::gru(a...); })
                      : kind == 1 ? run([](auto&&... a) { return at::rnn_tanh(a...); })
                                  : run([](auto&&... a) { return at::rnn_relu(a...); });
        *output = own(y);
        *hn = own(h);
    });
}
