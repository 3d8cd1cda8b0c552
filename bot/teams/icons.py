"""The app's two icons as PNG: Verbatim's quotation mark, drawn from its outline, with no image library."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence

Point = tuple[float, float]
Colour = tuple[int, int, int, int]

GROUND: Colour = (0x1F, 0x5F, 0x5B, 255)
INK: Colour = (0xFC, 0xFB, 0xF8, 255)
WHITE: Colour = (255, 255, 255, 255)
CLEAR: Colour = (255, 255, 255, 0)

MARK: tuple[Point, ...] = (
    (27.5, 17.5),
    *((18.8, 20.6), (13.0, 28.0), (13.0, 37.2)),
    *((13.0, 43.4), (16.9, 47.5), (22.1, 47.5)),
    *((26.9, 47.5), (30.4, 44.0), (30.4, 39.5)),
    *((30.4, 35.1), (27.3, 32.0), (23.2, 32.0)),
    *((22.3, 32.0), (21.3, 32.1), (20.7, 32.4)),
    *((21.5, 27.9), (24.9, 23.5), (29.5, 21.2)),
)
"""One of the two marks on a ground of 64 by 64: where it begins, then three points for each cubic curve (as in the page's logo)."""
APART = 21.5  # from one mark to the other
FINE = 8  # steps of a curve, and lines within a pixel


def colour() -> bytes:
    """192 by 192 pixels, on a ground that Teams cuts to its own shape; the mark stays within the middle 120."""
    return _png(192, INK, GROUND, 2.3)


def outline() -> bytes:
    """32 by 32 pixels, white on nothing."""
    return _png(32, WHITE, CLEAR, 0.68)


def _png(side: int, ink: Colour, ground: Colour, scale: float) -> bytes:
    """A square picture of the two marks, `scale` pixels to a unit of their ground, in its middle."""
    move = side / 2 - 32 * scale
    marks = [[(x * scale + move, y * scale + move) for x, y in _outline(shift)] for shift in (0.0, APART)]
    rows = (b"\0" + b"".join(bytes(_mixed(ink, ground, share)) for share in _row(marks, y, side)) for y in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _mixed(ink: Colour, ground: Colour, share: float) -> Iterator[int]:
    return (round(over * share + under * (1 - share)) for over, under in zip(ink, ground, strict=True))


def _outline(shift: float) -> list[Point]:
    """The mark as a polygon."""
    corners = [MARK[0]]
    for start in range(1, len(MARK), 3):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners[-1], *MARK[start : start + 3]
        for step in range(1, FINE + 1):
            t = step / FINE
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
            corners.append((a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy))
    return [(x + shift, y) for x, y in corners]


def _row(shapes: Sequence[Sequence[Point]], y: int, side: int) -> list[float]:
    """How much of each pixel of a row the shapes cover, from 0 to 1."""
    covered = [0.0] * side
    for line in range(FINE):
        at = y + (line + 0.5) / FINE
        for shape in shapes:
            ends = sorted(_crossings(shape, at))
            for left, right in zip(ends[::2], ends[1::2], strict=True):
                for x in range(max(0, int(left)), min(side, int(right) + 1)):
                    covered[x] += max(0.0, min(right, x + 1) - max(left, x)) / FINE
    return [min(1.0, share) for share in covered]


def _crossings(shape: Sequence[Point], at: float) -> Iterator[float]:
    for (ax, ay), (bx, by) in zip(shape, [*shape[1:], shape[0]], strict=True):
        if (ay <= at) != (by <= at):
            yield ax + (at - ay) * (bx - ax) / (by - ay)
