# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""The element-wise recurrence as a torch function; recurrence.c is compiled on first use."""
import ctypes, os, subprocess, tempfile

import torch

_library = None


def library():
    global _library
    if _library is None:
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "recurrence.c")
        with tempfile.TemporaryDirectory() as folder:
            target = os.path.join(folder, "recurrence.so")
            subprocess.run([os.environ.get("CC", "gcc"), "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", source, "-o", target], check=True)
            _library = ctypes.CDLL(target)
    return _library


def _p(t, offset=0):
    return ctypes.c_void_p(t.data_ptr() + 4 * offset)


class Recurrence(torch.autograd.Function):
    """z: 2 x T x B x 3 x d (both directions), u: T x B x 2d, v: 2 x 2 x d, lengths: int32 B -> h: T x B x 2d"""

    @staticmethod
    def forward(ctx, z, u, v, lengths):
        _, time, batch, _, d = z.shape
        z, u, v = z.contiguous(), u.contiguous(), v.contiguous()
        c = torch.empty(2, time, batch, d)
        h = torch.empty(time, batch, 2 * d)
        for way in (0, 1):
            library().forward(time, batch, d, way, _p(lengths), _p(z[way]), _p(u, way * d), 2 * d, _p(v, way * 2 * d), _p(v, way * 2 * d + d),
                              _p(c[way]), _p(h, way * d), 2 * d)
        ctx.save_for_backward(z, u, v, lengths, c)
        return h

    @staticmethod
    def backward(ctx, dh):
        z, u, v, lengths, c = ctx.saved_tensors
        _, time, batch, _, d = z.shape
        dh = dh.contiguous()
        dz, du, dv = torch.empty_like(z), torch.empty_like(u), torch.zeros_like(v)
        dc = torch.empty(batch, d)
        for way in (0, 1):
            library().backward(time, batch, d, way, _p(lengths), _p(z[way]), _p(u, way * d), 2 * d, _p(v, way * 2 * d), _p(v, way * 2 * d + d),
                               _p(c[way]), _p(dh, way * d), 2 * d, _p(dz[way]), _p(du, way * d), 2 * d, _p(dv, way * 2 * d),
                               _p(dv, way * 2 * d + d), _p(dc))
        return dz, du, dv, None
