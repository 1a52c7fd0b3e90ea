// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
//
// The recurrence of the encoder for training, forward and backward; everything is element-wise, so it is one loop.
// Layout: time x batch x channel; z holds candidate, forget and reset for each channel: time x batch x 3 x channel.
//   f = s(zf + vf c'), c = x + f (c' - x), r = s(zr + vr c'), h = u + r (c - u)   with x = t(zx), u the layer's input.
// t and s are the piecewise quadratic stand-ins for tanh and the logistic function that the integer code uses.
#include <string.h>

static inline float clampUnit(float a) { return a < -1.0f ? -1.0f : a > 1.0f ? 1.0f : a; }
static inline float absolute(float a) { return a < 0 ? -a : a; }
static inline float candidate(float a) { float p = clampUnit(a * 0.5f); return p * (2.0f - absolute(p)); }
static inline float candidateSlope(float a) { return 1.0f - absolute(clampUnit(a * 0.5f)); }
static inline float gate(float a) { float p = clampUnit(a * 0.25f); return 0.5f + p * (1.0f - 0.5f * absolute(p)); }
static inline float gateSlope(float a) { return 0.25f * (1.0f - absolute(clampUnit(a * 0.25f))); }

// reverse: time runs backwards. lengths: steps per batch row; c starts at 0 at the first step in running order.
void forward(int time, int batch, int channels, int reverse, const int* lengths, const float* z, const float* u, int uStride,
             const float* vf, const float* vr, float* c, float* h, int hStride)
{
    for (int step = 0; step < time; ++step) {
        int t = reverse ? time - 1 - step : step;
        for (int b = 0; b < batch; ++b) {
            float* ct = c + ((long)t * batch + b) * channels;
            float* ht = h + ((long)t * batch + b) * hStride;
            if (t >= lengths[b]) {
                memset(ct, 0, sizeof(float) * channels);
                memset(ht, 0, sizeof(float) * channels);
                continue;
            }
            int previous = reverse ? t + 1 : t - 1;
            int has = reverse ? previous < lengths[b] : previous >= 0;
            const float* cp = c + ((long)(has ? previous : t) * batch + b) * channels;
            float on = has ? 1.0f : 0.0f;
            const float* zt = z + ((long)t * batch + b) * 3 * channels;
            const float* ut = u + ((long)t * batch + b) * uStride;
            for (int i = 0; i < channels; ++i) {
                float p = has ? cp[i] * on : 0.0f;
                float x = candidate(zt[i]);
                float f = gate(zt[channels + i] + vf[i] * p);
                float r = gate(zt[2 * channels + i] + vr[i] * p);
                float now = x + f * (p - x);
                ct[i] = now;
                ht[i] = ut[i] + r * (now - ut[i]);
            }
        }
    }
}

void backward(int time, int batch, int channels, int reverse, const int* lengths, const float* z, const float* u, int uStride,
              const float* vf, const float* vr, const float* c, const float* dh, int dhStride, float* dz, float* du, int duStride,
              float* dvf, float* dvr, float* dc)
{
    memset(dc, 0, sizeof(float) * batch * channels);
    for (int step = time - 1; step >= 0; --step) {
        int t = reverse ? time - 1 - step : step;
        for (int b = 0; b < batch; ++b) {
            float* dzt = dz + ((long)t * batch + b) * 3 * channels;
            float* dut = du + ((long)t * batch + b) * duStride;
            if (t >= lengths[b]) {
                memset(dzt, 0, sizeof(float) * 3 * channels);
                memset(dut, 0, sizeof(float) * channels);
                continue;
            }
            int previous = reverse ? t + 1 : t - 1;
            int has = reverse ? previous < lengths[b] : previous >= 0;
            const float* cp = c + ((long)(has ? previous : t) * batch + b) * channels;
            const float* ct = c + ((long)t * batch + b) * channels;
            const float* zt = z + ((long)t * batch + b) * 3 * channels;
            const float* ut = u + ((long)t * batch + b) * uStride;
            const float* dht = dh + ((long)t * batch + b) * dhStride;
            float* d = dc + (long)b * channels;
            for (int i = 0; i < channels; ++i) {
                float p = has ? cp[i] : 0.0f;
                float x = candidate(zt[i]);
                float af = zt[channels + i] + vf[i] * p;
                float ar = zt[2 * channels + i] + vr[i] * p;
                float f = gate(af), r = gate(ar);
                float g = dht[i];
                float daR = g * (ct[i] - ut[i]) * gateSlope(ar);
                dut[i] = g * (1.0f - r);
                float dcNow = d[i] + g * r;
                float daF = dcNow * (p - x) * gateSlope(af);
                dzt[i] = dcNow * (1.0f - f) * candidateSlope(zt[i]);
                dzt[channels + i] = daF;
                dzt[2 * channels + i] = daR;
                dvf[i] += daF * p;
                dvr[i] += daR * p;
                d[i] = dcNow * f + daF * vf[i] + daR * vr[i];
            }
        }
    }
}
