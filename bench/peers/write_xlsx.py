"""openpyxl writes the workbook of bench/Workbooks.cs: the same paragraphs, rows, merged cells, borders and number formats.

    write_xlsx.py ROUNDS      prints openpyxl_xlsx_ms, a tab and the median of a workbook in milliseconds
"""
import io
import statistics
import sys
import time

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

WORDS = "全镇各项工作平稳推进，财政供养人员控制在编制以内。" * 6
THIN = Side(style="thin")
RULED = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
BODY = Font(name="仿宋", size=16)
TABLE = Font(name="仿宋", size=10.5)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)


def write():
    workbook = Workbook()
    body = workbook.active
    body.title = "正文"
    for row in range(1, 21):
        cell = body.cell(row, 1, "\u3000\u3000" + WORDS)
        cell.font, cell.alignment = BODY, Alignment(wrap_text=True, vertical="top")
        body.row_dimensions[row].height = 160
    annex = workbook.create_sheet("附件2")
    for row in range(60):
        annex.row_dimensions[row + 1].height = 20
        values = ["绩效指标" if row % 4 == 0 else None, f"项目{row + 1}"] + [round(1000 + (row * 6 + c) * 1.37, 2) for c in range(6)]
        for column, value in enumerate(values, 1):
            cell = annex.cell(row + 1, column, value)
            cell.font, cell.border, cell.alignment = TABLE, RULED, CENTRE
            if column > 2:
                cell.number_format = "0.00"
        if row % 4 == 0:
            annex.merge_cells(start_row=row + 1, end_row=row + 4, start_column=1, end_column=1)
    workbook.save(io.BytesIO())


def main():
    times = []
    for _ in range(int(sys.argv[1])):
        start = time.perf_counter()
        write()
        times.append((time.perf_counter() - start) * 1000)
    print(f"openpyxl_xlsx_ms\t{statistics.median(times):.4f}")


main()
