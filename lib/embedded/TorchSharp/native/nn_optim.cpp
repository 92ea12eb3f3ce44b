// One optimiser step over all parameters of a group in one call. Parameters without a gradient are passed over.
// The order of the operations is PyTorch's, so that a trajectory agrees to the last bits.
#include "common.h"

#include <cmath>

namespace {
// Calls body(index, parameter, gradient) for every parameter that has a gradient.
template <class F>
bool for_each_gradient(TensorList parameters, double weight_decay, bool maximize, F&& body) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        for (int64_t i = 0; i < parameters.length; i++) {
            at::Tensor& parameter = parameters[i];
            at::Tensor gradient = parameter.grad();
            if (!gradient.defined()) continue;
            if (maximize) gradient = gradient.neg();
            if (weight_decay != 0) gradient = gradient.add(parameter, weight_decay);
            body(i, parameter, gradient);
        }
    });
}
}  // namespace

EXPORT bool lltorch_optim_zero_grad(TensorList parameters, bool set_to_none) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        for (int64_t i = 0; i < parameters.length; i++) {
            at::Tensor& gradient = parameters[i].mutable_grad();
            if (!gradient.defined()) continue;
            if (set_to_none) {
                gradient.reset();
            } else {
                gradient.detach_();
                gradient.zero_();
            }
        }
    });
}

// A momentum buffer that does not exist yet (null) is created here and handed to C#.
EXPORT bool lltorch_optim_sgd(TensorList parameters, Handle* buffers, double lr, double momentum, double dampening,
                              double weight_decay, bool nesterov, bool maximize) {
    return for_each_gradient(parameters, weight_decay, maximize, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        if (momentum != 0) {
            if (buffers[i]) {
                buffers[i]->mul_(momentum).add_(gradient, 1 - dampening);
            } else {
                buffers[i] = own(gradient.clone());
            }
            gradient = nesterov ? gradient.add(*buffers[i], momentum) : *buffers[i];
        }
        parameter.add_(gradient, -lr);
    });
}

// `decoupled` is AdamW: the decay acts on the parameter, not through the gradient.
EXPORT bool lltorch_optim_adam(TensorList parameters, TensorList means, TensorList squares, TensorList maxima, int64_t* steps,
                               double lr, double beta1, double beta2, double eps, double weight_decay, bool decoupled,
                               bool maximize) {
    return for_each_gradient(
        parameters, decoupled ? 0 : weight_decay, maximize, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
            at::Tensor &mean = means[i], &square = squares[i];
            double step = ++steps[i];
            if (decoupled) parameter.mul_(1 - lr * weight_decay);
            mean.mul_(beta1).add_(gradient, 1 - beta1);
            square.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
            double correction1 = 1 - std::pow(beta1, step), correction2 = 1 - std::pow(beta2, step);
            at::Tensor denominator;
            if (maxima.length && maxima.data[i]) {
                at::maximum_out(*maxima.data[i], *maxima.data[i], square);
                denominator = maxima.data[i]->sqrt();
            } else {
                denominator = square.sqrt();
            }
            denominator.div_(std::sqrt(correction2)).add_(eps);
            parameter.addcdiv_(mean, denominator, -(lr / correction1));
        });
}

EXPORT bool lltorch_optim_adamax(TensorList parameters, TensorList means, TensorList norms, int64_t* steps, double lr,
                                 double beta1, double beta2, double eps, double weight_decay) {
    return for_each_gradient(parameters, weight_decay, false, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        at::Tensor &mean = means[i], &norm = norms[i];
        double step = ++steps[i];
        mean.mul_(beta1).add_(gradient, 1 - beta1);
        at::Tensor candidate = gradient.abs().add_(eps);
        norm.mul_(beta2);
        at::maximum_out(norm, norm, candidate);
        parameter.addcdiv_(mean, norm, -(lr / (1 - std::pow(beta1, step))));
    });
}

EXPORT bool lltorch_optim_nadam(TensorList parameters, TensorList means, TensorList squares, int64_t* steps, double* products,
                                double lr, double beta1, double beta2, double eps, double weight_decay, double momentum_decay) {
    return for_each_gradient(parameters, weight_decay, false, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        at::Tensor &mean = means[i], &square = squares[i];
        double step = ++steps[i];
        double mu = beta1 * (1 - 0.5 * std::pow(0.96, step * momentum_decay));
        double mu_next = beta1 * (1 - 0.5 * std::pow(0.96, (step + 1) * momentum_decay));
        products[i] *= mu;
        mean.mul_(beta1).add_(gradient, 1 - beta1);
        square.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
        at::Tensor denominator = square.div(1 - std::pow(beta2, step)).sqrt_().add_(eps);
        parameter.addcdiv_(gradient, denominator, -lr * (1 - mu) / (1 - products[i]));
        parameter.addcdiv_(mean, denominator, -lr * mu_next / (1 - products[i] * mu_next));
    });
}

EXPORT bool lltorch_optim_radam(TensorList parameters, TensorList means, TensorList squares, int64_t* steps, double lr,
                                double beta1, double beta2, double eps, double weight_decay) {
    return for_each_gradient(parameters, weight_decay, false, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        at::Tensor &mean = means[i], &square = squares[i];
        double step = ++steps[i];
        double correction1 = 1 - std::pow(beta1, step), correction2 = 1 - std::pow(beta2, step);
        mean.mul_(beta1).add_(gradient, 1 - beta1);
        square.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
        at::Tensor corrected = mean / correction1;
        // The length of the approximated simple moving average decides whether the variance is tractable.
        double longest = 2 / (1 - beta2) - 1;
        double length = longest - 2 * step * std::pow(beta2, step) / correction2;
        if (length > 5) {
            double rectification = std::sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length));
            at::Tensor adaptive = std::sqrt(correction2) / square.sqrt().add_(eps);
            parameter.add_(corrected.mul_(lr).mul_(adaptive).mul_(rectification), -1.0);
        } else {
            parameter.add_(corrected.mul_(lr), -1.0);
        }
    });
}

EXPORT bool lltorch_optim_rmsprop(TensorList parameters, TensorList squares, TensorList averages, TensorList buffers, double lr,
                                  double alpha, double eps, double weight_decay, double momentum, bool maximize,
                                  int64_t* steps) {
    return for_each_gradient(parameters, weight_decay, maximize, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        at::Tensor& square = squares[i];
        ++steps[i];
        square.mul_(alpha).addcmul_(gradient, gradient, 1 - alpha);
        at::Tensor average;
        if (averages.length && averages.data[i]) {
            averages.data[i]->mul_(alpha).add_(gradient, 1 - alpha);
            average = square.addcmul(*averages.data[i], *averages.data[i], -1).sqrt_();
        } else {
            average = square.sqrt();
        }
        average.add_(eps);
        if (momentum > 0) {
            buffers[i].mul_(momentum).addcdiv_(gradient, average);
            parameter.add_(buffers[i], -lr);
        } else {
            parameter.addcdiv_(gradient, average, -lr);
        }
    });
}

EXPORT bool lltorch_optim_adagrad(TensorList parameters, TensorList sums, int64_t* steps, double lr, double lr_decay,
                                  double weight_decay, double eps) {
    return for_each_gradient(parameters, weight_decay, false, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        double step = ++steps[i];
        sums[i].addcmul_(gradient, gradient, 1);
        parameter.addcdiv_(gradient, sums[i].sqrt().add_(eps), -(lr / (1 + (step - 1) * lr_decay)));
    });
}

EXPORT bool lltorch_optim_adadelta(TensorList parameters, TensorList squares, TensorList deltas, int64_t* steps, double lr,
                                   double rho, double eps, double weight_decay, bool maximize) {
    return for_each_gradient(parameters, weight_decay, maximize, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        at::Tensor &square = squares[i], &accumulated = deltas[i];
        ++steps[i];
        square.mul_(rho).addcmul_(gradient, gradient, 1 - rho);
        at::Tensor delta = accumulated.add(eps).sqrt_().div_(square.add(eps).sqrt_()).mul_(gradient);
        accumulated.mul_(rho).addcmul_(delta, delta, 1 - rho);
        parameter.add_(delta, -lr);
    });
}

EXPORT bool lltorch_optim_rprop(TensorList parameters, TensorList previous, TensorList sizes, int64_t* steps, double eta_minus,
                                double eta_plus, double min_step, double max_step, bool maximize) {
    return for_each_gradient(parameters, 0, maximize, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        ++steps[i];
        at::Tensor sign = gradient.mul(previous[i]).sign();
        sign.masked_fill_(sign.gt(0), eta_plus).masked_fill_(sign.lt(0), eta_minus).masked_fill_(sign.eq(0), 1);
        sizes[i].mul_(sign).clamp_(min_step, max_step);
        // Where the sign changed, this step is left out.
        gradient = gradient.masked_fill(sign.eq(eta_minus), 0);
        parameter.addcmul_(gradient.sign(), sizes[i], -1);
        previous[i].copy_(gradient);
    });
}

// averaged holds ASGD's running mean of the parameters; etas and mus its two step-dependent factors.
EXPORT bool lltorch_optim_asgd(TensorList parameters, TensorList averaged, int64_t* steps, double* etas, double* mus, double lr,
                               double lambd, double alpha, double t0, double weight_decay, bool maximize) {
    return for_each_gradient(parameters, weight_decay, maximize, [&](int64_t i, at::Tensor& parameter, at::Tensor& gradient) {
        double step = ++steps[i];
        parameter.mul_(1 - lambd * etas[i]).add_(gradient, -etas[i]);
        if (mus[i] != 1) {
            averaged[i].add_(parameter.sub(averaged[i]).mul(mus[i]));
        } else {
            averaged[i].copy_(parameter);
        }
        etas[i] = lr / std::pow(1 + lambd * lr * step, alpha);
        mus[i] = 1 / std::max(1.0, step - t0);
    });
}

// Scales all gradients so that their joint norm is at most max_norm; the norm before is handed back.
EXPORT bool lltorch_optim_clip_grad_norm(TensorList parameters, double max_norm, double norm_type, double* total) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        std::vector<at::Tensor> gradients, norms;
        for (int64_t i = 0; i < parameters.length; i++)
            if (parameters[i].grad().defined()) gradients.push_back(parameters[i].grad());
        *total = 0;
        if (gradients.empty()) return;
        bool infinite = std::isinf(norm_type);
        for (auto& gradient : gradients)
            norms.push_back(infinite ? gradient.detach().abs().max() : at::norm(gradient.detach(), norm_type));
        at::Tensor all = at::stack(norms);
        at::Tensor norm = infinite ? all.max() : at::norm(all, norm_type);
        *total = norm.item<double>();
        at::Tensor coefficient = at::clamp_max(max_norm / (norm + 1e-6), 1.0);
        for (auto& gradient : gradients) gradient.detach().mul_(coefficient);
    });
}

EXPORT bool lltorch_optim_clip_grad_value(TensorList parameters, double limit) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        for (int64_t i = 0; i < parameters.length; i++)
            if (parameters[i].grad().defined()) parameters[i].grad().clamp_(-limit, limit);
    });
}
