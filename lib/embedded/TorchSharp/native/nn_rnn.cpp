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

EXPORT void lltorch_nn_lstm_cell(Handle input, Handle h0, Handle c0, Handle weight_ih, Handle weight_hh, Handle bias_ih,
                                 Handle bias_hh, Handle* hn, Handle* cn) {
    guard_void([&] {
        auto [h, c] = at::lstm_cell(*input, {*h0, *c0}, *weight_ih, *weight_hh, optional(bias_ih), optional(bias_hh));
        *hn = own(h);
        *cn = own(c);
    });
}

EXPORT Handle lltorch_nn_rnn_cell(int32_t kind, Handle input, Handle h0, Handle weight_ih, Handle weight_hh, Handle bias_ih,
                                  Handle bias_hh) {
    return guard([&] {
        auto run = [&](auto function) {
            return function(*input, *h0, *weight_ih, *weight_hh, optional(bias_ih), optional(bias_hh));
        };
        return kind == 0   ? run([](auto&&... a) { return at::gru_cell(a...); })
               : kind == 1 ? run([](auto&&... a) { return at::rnn_tanh_cell(a...); })
                           : run([](auto&&... a) { return at::rnn_relu_cell(a...); });
    });
}
