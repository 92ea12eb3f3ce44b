namespace TorchSharp;

public static partial class torch
{
    // Special functions.
    public static partial class special
    {
        public static Tensor digamma(Tensor input) => Native.lltorch_special_digamma(input);

        public static Tensor entr(Tensor input) => Native.lltorch_special_entr(input);

        public static Tensor erf(Tensor input) => Native.lltorch_special_erf(input);

        public static Tensor erfc(Tensor input) => Native.lltorch_special_erfc(input);

        public static Tensor erfcx(Tensor input) => Native.lltorch_special_erfcx(input);

        public static Tensor erfinv(Tensor input) => Native.lltorch_special_erfinv(input);

        public static Tensor exp2(Tensor input) => Native.lltorch_special_exp2(input);

        public static Tensor expit(Tensor input) => Native.lltorch_special_expit(input);

        public static Tensor expm1(Tensor input) => Native.lltorch_special_expm1(input);

        public static Tensor gammainc(Tensor input, Tensor other) => Native.lltorch_special_gammainc(input, other);

        public static Tensor gammaincc(Tensor input, Tensor other) => Native.lltorch_special_gammaincc(input, other);

        public static Tensor gammaln(Tensor input) => Native.lltorch_special_gammaln(input);

        public static Tensor i0(Tensor input) => Native.lltorch_special_i0(input);

        public static Tensor i0e(Tensor input) => Native.lltorch_special_i0e(input);

        public static Tensor i1(Tensor input) => Native.lltorch_special_i1(input);

        public static Tensor i1e(Tensor input) => Native.lltorch_special_i1e(input);

        public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => NotNull(input).log_softmax(dim, dtype);

        public static Tensor logit(Tensor input) => Native.lltorch_special_logit(input);

        public static Tensor multigammaln(Tensor input, long p) => Native.lltorch_special_multigammaln(input, p);

        public static Tensor ndtr(Tensor input) => Native.lltorch_special_ndtr(input);

        public static Tensor ndtri(Tensor input) => Native.lltorch_special_ndtri(input);

        public static Tensor polygamma(long n, Tensor input) => NotNull(input).polygamma(n);

        public static Tensor psi(Tensor input) => Native.lltorch_special_psi(input);

        public static Tensor sigmoid(Tensor input) => NotNull(input).sigmoid();

        public static Tensor sigmoid_(Tensor input) => NotNull(input).sigmoid_();

        public static Tensor sinc(Tensor input) => Native.lltorch_special_sinc(input);

        public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => NotNull(input).softmax(dim, dtype);

        public static Tensor xlog1py(Tensor input, Tensor other) => Native.lltorch_special_xlog1py(input, other);

        public static Tensor zeta(Tensor x, Tensor q) => Native.lltorch_special_zeta(x, q);
    }
}
