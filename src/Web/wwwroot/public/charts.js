// Draws each chart from the table beside it, so that both show the same numbers.

const numberOf = cell => Number(cell.textContent.replaceAll(',', '')) || 0;

const draw = place => {
  const table = document.getElementById(place.dataset.table);
  const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent);
  const rows = [...table.tBodies[0].rows].reverse();
  const series = heads.slice(1, 1 + Number(place.dataset.columns)).map((name, column) => ({
    name, type: 'bar', barMaxWidth: 64, stack: place.dataset.table, data: rows.map(row => numberOf(row.cells[column + 1])),
  }));
  const chart = window.echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption({
    animation: false,
    color: ['#1d4e89', '#2f8f6b', '#b7791f', '#b42318', '#5a4a78'],
    legend: { bottom: 0 },
    grid: { left: 8, right: 8, top: 16, bottom: 48, containLabel: true },
    xAxis: { type: 'category', data: rows.map(row => row.cells[0].textContent) },
    yAxis: { type: 'value' },
    series,
  });
  new ResizeObserver(() => chart.resize()).observe(place);
};

document.querySelectorAll('.chart[data-table]').forEach(draw);
