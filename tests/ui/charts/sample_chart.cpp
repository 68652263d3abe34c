// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charts/sample_chart.h"

#include "app/charts/ticks.h"

namespace tests::ui {

using namespace Qt::StringLiterals;
using namespace app::charts;

Chart barChart()
{
    Chart chart;
    chart.title = u"Latency by percentile"_s;
    chart.finding = u"Rust is 1.12× faster than Go."_s;
    chart.caption = u"Go net/http (go 1.26.8) · Rust reqwest (reqwest 0.13.5) · level-field, 6 at a time"_s;
    chart.notes = { u"Failed fetches are left out."_s };
    setCategories(chart.x, { u"p50"_s, u"p90"_s, u"p99"_s });
    chart.y.title = u"Latency (ms)"_s;
    chart.y.unit = u"ms"_s;
    setLinearRange(chart.y, 100);
    Series go;
    go.name = u"Go"_s;
    go.key = u"go"_s;
    go.mark = Mark::Bar;
    go.points = { { 0, 20 }, { 1, 40 }, { 2, 60 } };
    Series rust = go;
    rust.name = u"Rust"_s;
    rust.key = u"rust"_s;
    rust.points = { { 0, 10 }, { 1, 50 }, { 2, 90 } };
    chart.series = { go, rust };
    chart.table = { { u"Engine"_s, u"p50 (ms)"_s, u"p90 (ms)"_s, u"p99 (ms)"_s },
        { { u"Go"_s, u"20.0"_s, u"40.0"_s, u"60.0"_s }, { u"Rust"_s, u"10.0"_s, u"50.0"_s, u"90.0"_s } } };
    return chart;
}

QRect placeOf(const QImage& image, const QColor& colour)
{
    QRect place;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                place |= QRect(x, y, 1, 1);
            }
        }
    }
    return place;
}

} // namespace tests::ui
