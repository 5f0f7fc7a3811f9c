extension Publication {
  /// Every task with every field, for other programs.
  public var taskTable: ReportTable {
    table(.trackingName, .trackingTitle, TaskColumn.allCases.filter { $0 != .task })
  }

  func table(_ name: TableLabel, _ title: TableLabel, _ columns: [TaskColumn]) -> ReportTable {
    ReportTable(
      name: wording.label(name),
      title: titled(title),
      columns: columns.map { $0.column(in: wording) },
      rows: tasks.map { task in columns.map { $0.value(task, in: self) } }
    )
  }

  /// The targets with the days by which they must be reached.
  public var targetTable: ReportTable {
    table(
      .targetsName,
      .targetsTitle,
      [
        (.number, 6), (.indicator, 50), (.value, 24), (.by, 16), (.lastDay, 12), (.strength, 12),
        (.origin, 30),
        (.identifier, 14),
      ],
      targets.map { target in
        [
          .number(target.number), Value(target.indicator), Value(target.value),
          Value(target.by.field),
          Value(lastDay(target.by)), Value(wording.label(target.isAspiration ? .aspiration : .binding)),
          Value(target.originLine), Value(target.id),
        ]
      }
    )
  }

  /// How many tasks each agency leads, by the month in which they end.
  public var loadTable: ReportTable {
    let months = (1...12).map { ReportTable.Column(wording.label(.month, ["month": String($0)]), width: 8) }
    let rest: [TableLabel] = [.standing, .elsewhere, .undated, .total]
    let columns =
      [ReportTable.Column(wording.label(.agency), width: 40)] + months
      + rest.map { ReportTable.Column(wording.label($0), width: 12) }
    return ReportTable(
      name: wording.label(.loadName),
      title: titled(.loadTitle),
      columns: columns,
      rows: load.map { load in
        let counts = load.months + [load.standing, load.elsewhere, load.undated, load.total]
        // A zero in a table of counts only hides the numbers.
        return [Value(load.name)] + counts.map { $0 == 0 ? .empty : .number($0) }
      }
    )
  }

  typealias Value = ReportTable.Value

  func table(
    _ name: TableLabel,
    _ title: TableLabel,
    _ columns: [(label: TableLabel, width: Double)],
    _ rows: [[Value]]
  ) -> ReportTable {
    ReportTable(
      name: wording.label(name),
      title: titled(title),
      columns: columns.map { ReportTable.Column(wording.label($0.label), width: $0.width) },
      rows: rows
    )
  }
}
